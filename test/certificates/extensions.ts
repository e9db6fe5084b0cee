import { isIP } from "node:net";
import * as x509 from "@peculiar/x509";
import { wrap } from "../../worker/tls/der.ts";

/** Object identifiers of extended key usages (RFC 5280, 4.2.1.12). */
export const usage = {
  server: x509.ExtendedKeyUsage.serverAuth,
  client: x509.ExtendedKeyUsage.clientAuth,
  ocsp: x509.ExtendedKeyUsage.ocspSigning,
} as const;

export interface AuthorityRights {
  /** How many authorities may follow below. */
  readonly pathLength?: number;
  /** Extended key usages; all when not given. */
  readonly usages?: readonly string[];
  /** Domains that it may certify; all when not given. */
  readonly permitted?: readonly string[];
  readonly excluded?: readonly string[];
}

export function authorityExtensions({ pathLength, usages, permitted, excluded }: AuthorityRights): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(true, pathLength, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ...(usages === undefined ? [] : [new x509.ExtendedKeyUsageExtension([...usages])]),
    ...(permitted === undefined && excluded === undefined ? [] : [nameConstraints(permitted, excluded)]),
  ];
}

export interface LeafRights {
  /** DNS names and addresses. */
  readonly names: readonly string[];
  /** Extended key usages, default that of a server. */
  readonly usages?: readonly string[];
  /** An extension of this many bytes that says nothing. */
  readonly ballast?: number;
  /** A critical extension that nobody knows. */
  readonly unknownCritical?: boolean;
}

export function leafExtensions({
  names,
  usages = [usage.server],
  ballast,
  unknownCritical,
}: LeafRights): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([...usages]),
    new x509.SubjectAlternativeNameExtension(
      names.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
    ),
    ...(ballast === undefined ? [] : [new x509.Extension("1.3.6.1.4.1.55555.1", false, new Uint8Array(ballast))]),
    ...(unknownCritical === true ? [new x509.Extension("1.3.6.1.4.1.55555.2", true, Uint8Array.of(5, 0))] : []),
  ];
}

/** RFC 5280, 4.2.1.10, of DNS names. */
function nameConstraints(permitted: readonly string[] = [], excluded: readonly string[] = []): x509.Extension {
  const parts = [
    ...(permitted.length === 0 ? [] : [wrap(0xa0, ...subtrees(permitted))]),
    ...(excluded.length === 0 ? [] : [wrap(0xa1, ...subtrees(excluded))]),
  ];
  return new x509.Extension("2.5.29.30", true, Uint8Array.from(wrap(0x30, ...parts)));
}

function subtrees(names: readonly string[]): Uint8Array[] {
  return names.map((name) => wrap(0x30, wrap(0x82, Buffer.from(name))));
}
