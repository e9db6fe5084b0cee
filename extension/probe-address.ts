/** Where a probe is asked: an origin, `http:` only for a probe on this computer or a network of one's own. */
export interface ProbeAddress {
  /** `https://probe.example:8443`, as URL.origin writes it. */
  readonly origin: string;
  readonly host: string;
  /** True where the host is a public name, so that it can stand for "an unrelated site" on 443 and 8443. */
  readonly isDomain: boolean;
}

export type ParsedProbeAddress =
  | { readonly ok: true; readonly address: ProbeAddress }
  | { readonly ok: false; readonly problem: "not-a-url" | "not-http" | "has-credentials" | "has-path" };

/** What is wrong with a probe's address, for the terminal; pages have their own sentence. */
export const probeProblemText: Readonly<Record<Exclude<ParsedProbeAddress, { ok: true }>["problem"], string>> = {
  "not-a-url": "it is not an address; write it like https://probe.example",
  "not-http": "it must begin with https:// (or http:// for a probe on this computer)",
  "has-credentials": "it must not contain a user name or password",
  "has-path": "it must end after the host and port, without path, query or fragment",
};

/** Parses an address of a probe as an operator writes it (WHATWG URL); a lone trailing `/` is allowed. */
export function parseProbeAddress(text: string): ParsedProbeAddress {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { ok: false, problem: "not-a-url" };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return { ok: false, problem: "not-http" };
  if (url.username !== "" || url.password !== "") return { ok: false, problem: "has-credentials" };
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") return { ok: false, problem: "has-path" };
  const host = url.hostname;
  const isDomain = host.includes(".") && !host.startsWith("[") && !/^\d+(\.\d+){3}$/.test(host);
  return { ok: true, address: { origin: url.origin, host, isDomain } };
}

/**
 * The match patterns a build needs for this probe. Patterns with a port are refused by Firefox and the store, so all ports
 * of the host are covered; `http:` beside `https:` because the clock is read over plain HTTP.
 */
export function probePatterns({ origin, host }: ProbeAddress): string[] {
  return origin.startsWith("https:") ? [`https://${host}/*`, `http://${host}/*`] : [`http://${host}/*`];
}
