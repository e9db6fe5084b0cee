/** One element of DER (ITU-T X.690, 8.1). */
interface Element {
  /** With its header. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
  readonly tag: number;
}

/** The parts of an X.509 certificate (RFC 5280, 4.1) that chains and roots are matched by, as DER. */
export interface CertificateParts {
  /** AlgorithmIdentifier by which the issuer signed it. */
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo */
  readonly publicKey: Uint8Array;
}

/** Throws `RangeError` for bytes that are no certificate. */
export function certificateParts(der: Uint8Array): CertificateParts {
  const certificate = element(der, 0);
  const fields = children(element(certificate.content, 0).content);
  // An explicit version [0] comes first unless it is version 1.
  const first = fields[0]?.tag === 0xa0 ? 1 : 0;
  const [, signature, issuer, , subject, publicKey] = fields.slice(first);
  if (signature === undefined || issuer === undefined || subject === undefined || publicKey === undefined)
    throw new RangeError("a certificate without signature algorithm, issuer, subject or key");
  return { signature: signature.whole, issuer: issuer.whole, subject: subject.whole, publicKey: publicKey.whole };
}

/** One DER element with this tag around the parts. */
export function wrap(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const whole = new Uint8Array(1 + size.length + length);
  whole.set([tag, ...size]);
  let at = 1 + size.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function children(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at < bytes.length) {
    const next = element(bytes, at);
    found.push(next);
    at += next.whole.length;
  }
  return found;
}

function element(bytes: Uint8Array, at: number): Element {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new RangeError("DER that ends in a header");
  const sizeBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || sizeBytes > 3) throw new RangeError("DER with a length of no use in a certificate");
  let length = sizeBytes === 0 ? first : 0;
  for (let i = 0; i < sizeBytes; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const start = at + 2 + sizeBytes;
  if (start + length > bytes.length) throw new RangeError("DER that is longer than its bytes");
  return { whole: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length), tag };
}
