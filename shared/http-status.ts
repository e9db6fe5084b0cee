/** Refusals by the site itself (RFC 9110, 15.5); 412 and 418 are common answers of Chinese web firewalls. */
export const refusalStatuses: ReadonlySet<number> = new Set([403, 405, 412, 418, 429]);

/**
 * Whether an answer to a plain GET of a site's root shows trouble. A 404 there does not: the root is nobody's page, and
 * somebody answered for the site.
 */
export function isTrouble(status: number): boolean {
  return status >= 500 || status === 401 || refusalStatuses.has(status);
}

/** Sends the asker on to another address (RFC 9110, 15.4). */
export function isRedirect(status: number | undefined): boolean {
  return status !== undefined && status >= 300 && status < 400;
}
