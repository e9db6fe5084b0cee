import { uint16, uint24 } from "./bytes.ts";

/** What a Certificate message carries: DER in the order sent, leaf first. */
export interface CertificateMessage {
  readonly chain: readonly Uint8Array[];
  /** OCSP response for the leaf (RFC 6960), DER, where the server stapled one. */
  readonly staple?: Uint8Array;
}

const statusRequest = 0x0005;
const ocsp = 1;

/** Certificate of TLS 1.2 (RFC 5246, 7.4.2). `undefined` where its lengths lie. */
export function readCertificates12(body: Uint8Array): CertificateMessage | undefined {
  if (body.length < 3 || uint24(body, 0) !== body.length - 3) return undefined;
  const chain: Uint8Array[] = [];
  let at = 3;
  while (at < body.length) {
    const end = at + 3 + uint24(body, at);
    if (at + 3 > body.length || end > body.length) return undefined;
    chain.push(body.subarray(at + 3, end));
    at = end;
  }
  return { chain };
}

/** Certificate of TLS 1.3 (RFC 8446, 4.4.2): each with extensions. `undefined` where its lengths lie. */
export function readCertificates13(body: Uint8Array): CertificateMessage | undefined {
  const listAt = 1 + (body[0] ?? 0);
  if (body.length < listAt + 3 || uint24(body, listAt) !== body.length - listAt - 3) return undefined;
  const chain: Uint8Array[] = [];
  let staple: Uint8Array | undefined;
  let at = listAt + 3;
  while (at < body.length) {
    const end = at + 3 + uint24(body, at);
    if (at + 3 > body.length || end + 2 > body.length) return undefined;
    const next = end + 2 + uint16(body, end);
    if (next > body.length) return undefined;
    if (chain.length === 0) staple = stapleAmong(body.subarray(end + 2, next));
    chain.push(body.subarray(at + 3, end));
    at = next;
  }
  return { chain, ...(staple === undefined ? {} : { staple }) };
}

/** CertificateStatus (RFC 6066, 8): the OCSP response, if it is one. */
export function readCertificateStatus(body: Uint8Array): Uint8Array | undefined {
  return body[0] === ocsp && uint24(body, 1) === body.length - 4 ? body.subarray(4) : undefined;
}

function stapleAmong(extensions: Uint8Array): Uint8Array | undefined {
  let at = 0;
  while (at + 4 <= extensions.length) {
    const end = at + 4 + uint16(extensions, at + 2);
    if (uint16(extensions, at) === statusRequest && end <= extensions.length)
      return readCertificateStatus(extensions.subarray(at + 4, end));
    at = end;
  }
  return undefined;
}
