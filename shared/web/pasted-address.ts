import { parseTarget, type ParsedTarget } from "./target.ts";

/**
 * Reads an address as people paste it: without `https://`, with a path and a query, in a sentence, between quotes, with
 * the full-width `：` and `／` of an input method. Only scheme, host and port are kept. `http:` stays an error: whoever
 * pastes it means another server.
 */
export function readPastedAddress(text: string): ParsedTarget {
  const plain = text
    .normalize("NFKC")
    .replaceAll("。", ".")
    .replaceAll(/\p{Cf}/gu, "")
    .trim();
  const [found = plain] = /\b(?:https?|ftp):\/\/\S*/i.exec(plain) ?? [];
  const bare = found.replaceAll(/^[<>"'“”‘’《》「」()]+|[<>"'“”‘’《》「」(),;]+$/gu, "");
  if (bare === "") return { ok: false, error: "empty" };
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(written)) return { ok: false, error: "not-a-url" };
  const { protocol, host } = new URL(written);
  return parseTarget(`${protocol}//${host}`);
}
