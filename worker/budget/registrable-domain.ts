/** Second-level labels under which country registries give out names. */
const shared: ReadonlySet<string> = new Set([
  "ac",
  "co",
  "com",
  "edu",
  "go",
  "gob",
  "gov",
  "gub",
  "ne",
  "net",
  "or",
  "org",
]);

/**
 * What its owner registered, near enough to count runs by: the last two labels, or three under a country's `com`, `gov` and
 * the like. No public-suffix list, which alone is larger than this Worker; so all names under a shared suffix that is not in
 * the list above (`bj.cn`, `github.io`) count as one owner's, and are measured together as often as one owner's may be.
 */
export function registrableDomain(host: string): string {
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && shared.has(second) ? -3 : -2).join(".");
}
