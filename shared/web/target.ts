import type { Target, TargetError } from "../model/target.ts";

export type ParsedTarget =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly error: TargetError };

const maxLength = 300;
const localSuffixes = [
  "localhost",
  "local",
  "internal",
  "lan",
  "home.arpa",
  "onion",
  "intranet",
  "private",
  "corp",
  "home",
  "localdomain",
];

/**
 * Parses `https://host[:port]` (a lone trailing `/` is allowed) with the WHATWG URL parser, so that every notation of an
 * address (`0x7f.1`, `①②⑦.0.0.1`) is seen in its final form.
 */
export function parseTarget(text: string): ParsedTarget {
  const trimmed = text.trim();
  if (trimmed === "") return fail("empty");
  if (trimmed.length > maxLength) return fail("too-long");
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) || /\s/.test(trimmed)) return fail("not-a-url");
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return fail("not-a-url");
  }
  if (url.protocol !== "https:") return fail("not-https");
  if (url.username !== "" || url.password !== "" || /^[^/]*\/\/[^/?#]*@/.test(trimmed)) return fail("has-credentials");
  // The text itself, because the parser makes `/` of `/a/..` and removes what it finds empty.
  if (!/^[^/]*\/\/[^/\\?#]*\/?$/.test(trimmed)) return fail("has-path");
  const host = url.hostname.toLowerCase();
  if (host.startsWith("[") || /^\d+(\.\d+){3}$/.test(host)) return fail("ip-literal");
  const labels = host.split(".");
  if (localSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) return fail("local-name");
  if (labels.length < 2) return fail("local-name");
  if (
    host.length > 253 ||
    !/^([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? "") ||
    labels.some((label) => !/^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  )
    return fail("bad-host");
  const port = url.port === "" ? 443 : Number(url.port);
  if (port < 1) return fail("not-a-url");
  return { ok: true, target: { host, port } };
}

function fail(error: TargetError): ParsedTarget {
  return { ok: false, error };
}
