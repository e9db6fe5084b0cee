/** Crockford's base 32: no I, L, O, U, so that it can be read out on the telephone. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const idLength = 12;
export const idShape = /^[0-9a-hjkmnp-tv-z]{12}$/;

/**
 * The id of a report: the first 60 bits of the SHA-256 of its access token. So the service knows by the id alone which tokens
 * cannot be right, and tells nobody else whether there is such a report; and a reader knows at once whether the two halves
 * of a link belong together.
 */
export function reportId(accessHash: Uint8Array): string {
  let id = "";
  for (let i = 0; i < idLength; i += 1) {
    const bit = i * 5;
    const pair = ((accessHash[bit >> 3] ?? 0) << 8) | (accessHash[(bit >> 3) + 1] ?? 0);
    id += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

/** An id as somebody wrote it, in its one spelling; undefined where it is none. */
export function parseReportId(text: string): string | undefined {
  const id = text.toLowerCase().replaceAll("o", "0").replaceAll(/[il]/g, "1");
  return idShape.test(id) ? id : undefined;
}
