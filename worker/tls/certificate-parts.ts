import { derChildren, derElement } from "./der.ts";
import type { DerElement } from "./der.ts";
import { derTime } from "./der-time.ts";

/** The parts of an X.509 certificate (RFC 5280, 4.1) that the runtime does not show, as DER. */
export interface CertificateParts {
  /** The contents of an INTEGER. */
  readonly serial: Uint8Array;
  /** AlgorithmIdentifier by which the issuer signed it. */
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo */
  readonly publicKey: Uint8Array;
  /** All that follows the key, extensions among it. */
  readonly rest: readonly DerElement[];
}

/** Throws `RangeError` for bytes that are no certificate. */
export function certificateParts(der: Uint8Array): CertificateParts {
  const certificate = derElement(der);
  const fields = derChildren(derElement(certificate.content).content);
  // An explicit version [0] comes first unless it is version 1.
  const first = fields[0]?.tag === 0xa0 ? 1 : 0;
  const [serial, signature, issuer, validity, subject, publicKey, ...rest] = fields.slice(first);
  if (
    serial === undefined ||
    signature === undefined ||
    issuer === undefined ||
    validity === undefined ||
    subject === undefined ||
    publicKey === undefined
  )
    throw new RangeError("a certificate without serial number, signature algorithm, issuer, validity, subject or key");
  const [notBefore = NaN, notAfter = NaN] = derChildren(validity.content).map(derTime);
  if (Number.isNaN(notBefore + notAfter)) throw new RangeError("a certificate without dates");
  return {
    serial: serial.content,
    signature: signature.whole,
    issuer: issuer.whole,
    notBefore,
    notAfter,
    subject: subject.whole,
    publicKey: publicKey.whole,
    rest,
  };
}

export interface Extension {
  /** Object identifier, DER contents in hex: 551d13 is basicConstraints. */
  readonly id: string;
  readonly critical: boolean;
  /** DER of what it says. */
  readonly value: Uint8Array;
}

/** Throws `RangeError` for nonsense. */
export function readExtensions({ rest }: CertificateParts): readonly Extension[] {
  const wrapper = rest.find(({ tag }) => tag === 0xa3);
  if (wrapper === undefined) return [];
  return derChildren(derElement(wrapper.content).content).map(({ content }) => {
    const [id, ...more] = derChildren(content);
    const value = more.at(-1);
    if (id === undefined || value === undefined) throw new RangeError("an extension without a name or a value");
    return { id: toHex(id.content), critical: more.length > 1 && more[0]?.content[0] !== 0, value: value.content };
  });
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
