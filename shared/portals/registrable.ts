/** Second-level labels under which a country's registry gives out names: `example.com.cn`, `example.go.kr`. */
const registryLabels: ReadonlySet<string> = new Set([
  "ac",
  "co",
  "com",
  "edu",
  "go",
  "gob",
  "gouv",
  "gov",
  "mil",
  "net",
  "or",
  "org",
]);

/**
 * The labels of the domain that somebody registered, its own name first: `example`, `com`, `cn`. Undefined for addresses
 * and for bare suffixes. By rule and not by the Public Suffix List, which is larger than this extension: names below a
 * hosting company's domain count as the company's.
 */
export function registrable(host: string): readonly string[] | undefined {
  const labels = host.split(".");
  const top = labels.at(-1) ?? "";
  if (labels.length < 2 || /^\d*$/.test(top)) return undefined;
  const second = labels.at(-2) ?? "";
  // China gives out names under its provinces' two letters as well: `example.bj.cn`.
  const isProvince = top === "cn" && second.length === 2;
  const suffixLength = top.length === 2 && (registryLabels.has(second) || isProvince) ? 2 : 1;
  return labels.length > suffixLength ? labels.slice(-suffixLength - 1) : undefined;
}

/** Whether a host is this domain or below it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
