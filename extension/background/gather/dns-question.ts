import { decodeAnswer, encodeQuery, type DnsAnswer, type DnsQueryType } from "../../../shared/web/dns-message.ts";
import type { Exchange } from "../own-requests.ts";

/** Ask for this type, or an answer in JSON may come. */
export const dnsInit: RequestInit = { headers: { accept: "application/dns-message" } };

/** The address of one question at a resolver (RFC 8484, 4.1). */
export function dnsUrl(resolver: string, host: string, type: DnsQueryType): string {
  return `${resolver}?dns=${base64Url(encodeQuery(host, type))}`;
}

/** Undefined where somebody else answered in the resolver's place, or the body broke off. */
export async function readDnsAnswer({ response }: Exchange): Promise<DnsAnswer | undefined> {
  if (response?.ok !== true) return undefined;
  try {
    return decodeAnswer(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return undefined;
  }
}

/** RFC 4648, 5, without padding, as RFC 8484, 4.1.1 wants it. */
function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
