import { contentDigest, hmac, isHmac } from "./hmac.ts";
import { componentsOf, label, parametersText, readParameters, signatureBase } from "./signature-base.ts";
import type { SignatureParameters } from "./signature-base.ts";

/**
 * How far a signature's time may be from ours, either way. An asker waits 5.5 s, so nearly all of it is for clocks: a
 * small machine that sets its clock once a day is seconds off, not minutes.
 */
const windowSeconds = 60;

export type Verification =
  | { readonly ok: true; readonly signature: SignatureParameters }
  /** One sentence for whoever runs the asking deployment. */
  | { readonly ok: false; readonly detail: string };

/** The headers that sign a request with a body: `Content-Digest` (RFC 9530), `Signature-Input` and `Signature` (RFC 9421). */
export async function signatureHeaders(
  request: { readonly method: string; readonly url: string; readonly body: string },
  key: string,
  signer: string,
): Promise<Readonly<Record<string, string>>> {
  const digest = await contentDigest(request.body);
  const created = Math.floor(Date.now() / 1000);
  const parameters = parametersText({ created, nonce: crypto.randomUUID(), keyid: signer });
  const mac = await hmac(key, signatureBase(componentsOf(request, digest), parameters));
  return {
    "content-digest": digest,
    "signature-input": `${label}=${parameters}`,
    signature: `${label}=:${mac}:`,
  };
}

/** Whether a request comes, as it is and just now, from a deployment that has the key. Whether it came before is not asked. */
export async function verifyRequest(
  request: Pick<Request, "method" | "url" | "headers">,
  body: string,
  key: string,
): Promise<Verification> {
  const input = request.headers.get("signature-input");
  const signed = request.headers.get("signature");
  if (input === null || signed === null)
    return refuse("The request is not signed; only deployments that share a key ask here.");
  const parameters = readParameters(input);
  const mac = /^vantage=:([A-Za-z0-9+/=]{44}):$/.exec(signed)?.[1];
  if (parameters === undefined || mac === undefined)
    return refuse("The signature is not of the form that deployments of this version make: update both.");
  const ageSeconds = Math.round(Date.now() / 1000 - parameters.created);
  if (Math.abs(ageSeconds) > windowSeconds)
    return refuse(
      `By this machine's clock the signature is ${Math.abs(ageSeconds)} s ${ageSeconds > 0 ? "old" : "ahead"}, and ${windowSeconds} s are allowed: set the clocks of both.`,
    );
  const digest = await contentDigest(body);
  if (request.headers.get("content-digest") !== digest) return refuse("Content-Digest is not that of the body.");
  const base = signatureBase(componentsOf(request, digest), parametersText(parameters));
  if (!(await isHmac(key, base, mac)))
    return refuse(
      "The signature does not fit: both deployments need the same VANTAGE_KEY, and a server in front of one must pass on Host and path unchanged.",
    );
  return { ok: true, signature: parameters };
}

function refuse(detail: string): Verification {
  return { ok: false, detail };
}
