import { derChildren, derElement } from "./der.ts";
import type { SentCertificate } from "./sent-certificate.ts";

const subjectAltName = "551d11";
const dnsNameTag = 0x82;
const decoder = new TextDecoder();
/** What is kept of a certificate is kept in every answer; those of large content networks have some hundreds. */
const maxNames = 100;
const maxNameLength = 253;

/** DNS names of the subject alternative name extension (RFC 5280, 4.2.1.6), as written. Throws `RangeError` for nonsense. */
export function dnsNames(certificate: SentCertificate): readonly string[] {
  const value = certificate.extension(subjectAltName);
  if (value === undefined) return [];
  return derChildren(derElement(value).content)
    .filter(({ tag, content }) => tag === dnsNameTag && content.length <= maxNameLength)
    .slice(0, maxNames)
    .map(({ content }) => decoder.decode(content));
}
