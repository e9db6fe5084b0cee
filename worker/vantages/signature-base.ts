/**
 * HTTP Message Signatures (RFC 9421) as far as deployments need them among themselves: requests, signed with a shared key
 * (hmac-sha256, 3.3.3), one signature under the label `vantage`.
 */

/** What is signed of every request, so that it fits no other address, method or body. */
export const coveredComponents = ["@method", "@authority", "@path", "content-digest"] as const;
type Component = (typeof coveredComponents)[number];

export const label = "vantage";
const algorithm = "hmac-sha256";
/** Keeps signatures for this purpose apart from others made with the same key (RFC 9421, 2.3). */
const tag = "fapiao-doctor-vantage";

export interface SignatureParameters {
  /** When it was signed: whole seconds since the epoch. */
  readonly created: number;
  /** Unlike any other of the same signer and second. */
  readonly nonce: string;
  /** The signer: `probe:<id>` */
  readonly keyid: string;
}

/** The parameters as both sides write them into the signature base and `Signature-Input` (RFC 9421, 2.3). */
export function parametersText({ created, nonce, keyid }: SignatureParameters): string {
  const list = coveredComponents.map((name) => `"${name}"`).join(" ");
  return `(${list});created=${created};nonce="${nonce}";keyid="${keyid}";alg="${algorithm}";tag="${tag}"`;
}

/** What `parametersText` wrote, out of a `Signature-Input`; undefined for anything else. */
export function readParameters(signatureInput: string): SignatureParameters | undefined {
  const found = /;created=(\d{1,12});nonce="([\w-]{16,64})";keyid="(probe:[a-z0-9-]{1,32})";/.exec(signatureInput);
  const [, created, nonce = "", keyid = ""] = found ?? [];
  const parameters = { created: Number(created), nonce, keyid };
  // All deployments write it alike: whoever covers less, or names another algorithm, is none of them.
  return signatureInput === `${label}=${parametersText(parameters)}` ? parameters : undefined;
}

/** The text that is signed (RFC 9421, 2.5). */
export function signatureBase(
  components: readonly (readonly [name: string, value: string])[],
  parameters: string,
): string {
  const lines = components.map(([name, value]) => `"${name}": ${value}`);
  return [...lines, `"@signature-params": ${parameters}`].join("\n");
}

/** The covered components of a request, in order (RFC 9421, 2.2). */
export function componentsOf(
  request: Pick<Request, "method" | "url">,
  contentDigest: string,
): readonly (readonly [Component, string])[] {
  const url = new URL(request.url);
  const values: Readonly<Record<Component, string>> = {
    "@method": request.method,
    // Not the scheme: TLS may end at a server in front of a deployment, which then sees plain HTTP.
    "@authority": url.host,
    "@path": url.pathname,
    "content-digest": contentDigest,
  };
  return coveredComponents.map((name) => [name, values[name]] as const);
}
