import { toHex } from "./certificate-parts.ts";
import { bitString, derChildren, derElement } from "./der.ts";
import { permitsNames } from "./name-constraints.ts";
import type { SentCertificate } from "./sent-certificate.ts";

/** Object identifiers of extensions (RFC 5280, 4.2.1), DER contents in hex. */
const id = {
  keyUsage: "551d0f",
  basicConstraints: "551d13",
  nameConstraints: "551d1e",
  extendedKeyUsage: "551d25",
} as const;
/** Further ones that path validation knows: alternative names and what concerns policies. */
const understood = new Set<string>([...Object.values(id), "551d11", "551d20", "551d21", "551d24", "551d36"]);
/** serverAuth, anyExtendedKeyUsage */
const serverUsages = ["2b06010505070301", "551d2500"];
const keyCertSign = 0x04;
const booleanTag = 0x01;
const integerTag = 0x02;

/**
 * Whether a path breaks a rule that browsers have no name of its own for: who may issue, how deep, for which names and
 * uses, and critical extensions that nobody knows (RFC 5280, 6.1). Throws `RangeError` for extensions that are nonsense.
 * @param path Leaf first.
 * @param names DNS names of the leaf.
 */
export function breaksRules(path: readonly SentCertificate[], names: readonly string[]): boolean {
  return path.some(
    (one, depth) =>
      one.extensions.some(({ critical, id: known }) => critical && !understood.has(known)) ||
      !mayServe(one) ||
      (depth > 0 && !mayIssue(one, depth - 1, names)),
  );
}

function mayServe(certificate: SentCertificate): boolean {
  const usages = certificate.extension(id.extendedKeyUsage);
  if (usages === undefined) return true;
  return derChildren(derElement(usages).content).some(({ content }) => serverUsages.includes(toHex(content)));
}

/** @param below Authorities between it and the leaf. */
function mayIssue(certificate: SentCertificate, below: number, names: readonly string[]): boolean {
  const constraints = certificate.extension(id.basicConstraints);
  if (constraints === undefined) return false;
  const [isAuthority, pathLength] = readBasicConstraints(constraints);
  const usage = certificate.extension(id.keyUsage);
  const constrained = certificate.extension(id.nameConstraints);
  return (
    isAuthority &&
    below <= pathLength &&
    (usage === undefined || ((bitString(derElement(usage))[0] ?? 0) & keyCertSign) !== 0) &&
    (constrained === undefined || permitsNames(constrained, names))
  );
}

function readBasicConstraints(extension: Uint8Array): readonly [isAuthority: boolean, pathLength: number] {
  const fields = derChildren(derElement(extension).content);
  const isAuthority = fields.some(({ tag, content }) => tag === booleanTag && content[0] !== 0);
  const length = fields.find(({ tag }) => tag === integerTag)?.content[0];
  return [isAuthority, length ?? Infinity];
}
