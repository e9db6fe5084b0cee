/**
 * What is measured: an origin, never a path, a query or anything a user typed.
 * `host` is a lower-case ASCII name (punycode where international), `port` 1 to 65535.
 */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** The one spelling of a target, port always written: `https://host:port`. */
export function targetText({ host, port }: Target): string {
  return `https://${host}:${port}`;
}

export function sameTarget(a: Target, b: Target): boolean {
  return a.host === b.host && a.port === b.port;
}

/** Why a text is no target; each has a sentence in the locales. */
export type TargetError =
  | "empty"
  | "too-long"
  | "not-a-url"
  | "not-https"
  | "has-credentials"
  | "has-path"
  | "ip-literal"
  | "local-name"
  | "bad-host";
