import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { deriveKeys, secretLength } from "./keys.ts";
import type { ReportKeys } from "./keys.ts";
import { parseReportId } from "./report-id.ts";

/** Behind the # of a link. */
export const secretCharacters = Math.ceil((secretLength * 4) / 3);

/** `https://<service>/r/<id>#<secret>`: what is behind the # no browser sends. */
export function sealedLink(service: string, id: string, secret: Uint8Array): string {
  return `${service}/r/${id}#${toBase64Url(secret)}`;
}

/** Why a link opens nothing, as far as the link tells: see the faults of report-link.ts. `mixed`: id and secret are of two links. */
export type SecretFault = "cut" | "case-changed" | "mixed";

/**
 * The keys of a link, by what stands in it before and behind the #. The id is a check on the secret, so that a damaged link
 * is known before anybody is asked, and what chats have glued to its end is left off.
 */
export async function keysOfLink(id: string, secret: string): Promise<ReportKeys | SecretFault> {
  if (secret.length < secretCharacters) return "cut";
  const text = secret.slice(0, secretCharacters);
  const bytes = fromBase64Url(text);
  const keys = bytes && (await deriveKeys(bytes));
  if (keys !== undefined && keys.id === parseReportId(id)) return keys;
  return text === text.toUpperCase() || text === text.toLowerCase() ? "case-changed" : "mixed";
}
