import { derChildren, derElement } from "./der.ts";

const permittedTag = 0xa0;
const excludedTag = 0xa1;
/** Of GeneralName (RFC 5280, 4.2.1.6). */
const dnsNameTag = 0x82;

/**
 * Whether a name constraints extension (RFC 5280, 4.2.1.10) lets its owner certify all these DNS names. Throws
 * `RangeError` for nonsense.
 */
export function permitsNames(extension: Uint8Array, names: readonly string[]): boolean {
  const lists = derChildren(derElement(extension).content);
  const domains = (wanted: number) =>
    lists.filter(({ tag }) => tag === wanted).flatMap(({ content }) => dnsNames(content));
  const permitted = domains(permittedTag);
  const excluded = domains(excludedTag);
  return names.every(
    (name) =>
      (permitted.length === 0 || permitted.some((domain) => isWithin(name, domain))) &&
      !excluded.some((domain) => isWithin(name, domain)),
  );
}

/** The DNS names among GeneralSubtrees. */
function dnsNames(subtrees: Uint8Array): string[] {
  return derChildren(subtrees)
    .map(({ content }) => derElement(content))
    .filter(({ tag }) => tag === dnsNameTag)
    .map(({ content }) => new TextDecoder().decode(content).toLowerCase());
}

function isWithin(name: string, domain: string): boolean {
  const lower = name.toLowerCase();
  return domain === "" || lower === domain || lower.endsWith(domain.startsWith(".") ? domain : `.${domain}`);
}
