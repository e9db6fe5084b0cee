import { createHash, createPrivateKey, sign, X509Certificate } from "node:crypto";
import { certificateParts } from "../../worker/tls/certificate-parts.ts";
import { bitString, derChildren, derElement, wrap } from "../../worker/tls/der.ts";
import type { Authority, Issued } from "./authority.ts";

export interface OcspOptions {
  /** Default good. */
  readonly status?: "good" | "revoked" | "unknown";
  readonly thisUpdate?: Date;
  readonly nextUpdate?: Date;
  /** Who signs, default the issuer itself. A certificate of its own goes along. */
  readonly signer?: Pick<Issued, "certPem" | "keyPem">;
}

const day = 86_400_000;
const null_ = Uint8Array.of(5, 0);
const sha1 = wrap(0x30, Uint8Array.of(6, 5, 0x2b, 0x0e, 3, 2, 0x1a), null_);
const ecdsaWithSha256 = wrap(0x30, Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
const basic = Uint8Array.of(6, 9, 0x2b, 6, 1, 5, 5, 7, 0x30, 1, 1);

/** An OCSP response about one certificate (RFC 6960, 4.2.1), DER, as its issuer's responder would give it. */
export function ocspResponse(leafPem: string, issuer: Authority, options: OcspOptions = {}): Uint8Array {
  const { status = "good", signer } = options;
  const thisUpdate = options.thisUpdate ?? new Date(Date.now() - day);
  const nextUpdate = options.nextUpdate ?? new Date(Date.now() + day);
  const { subject, publicKey } = partsOf(issuer.certPem);
  const [, key] = derChildren(derElement(publicKey).content);
  const keyHash = createHash("sha1")
    .update(key === undefined ? "" : bitString(key))
    .digest();
  const nameHash = createHash("sha1").update(subject).digest();
  const id = wrap(0x30, sha1, wrap(4, nameHash), wrap(4, keyHash), wrap(2, partsOf(leafPem).serial));
  const said = {
    good: Uint8Array.of(0x80, 0),
    revoked: wrap(0xa1, time(thisUpdate)),
    unknown: Uint8Array.of(0x82, 0),
  };
  const single = wrap(0x30, id, said[status], time(thisUpdate), wrap(0xa0, time(nextUpdate)));
  const data = wrap(0x30, wrap(0xa2, wrap(4, keyHash)), time(thisUpdate), wrap(0x30, single));
  const signature = sign("sha256", data, createPrivateKey((signer ?? issuer).keyPem));
  const certificates =
    signer === undefined ? [] : [wrap(0xa0, wrap(0x30, new Uint8Array(new X509Certificate(signer.certPem).raw)))];
  const response = wrap(0x30, data, ecdsaWithSha256, wrap(3, Uint8Array.of(0), signature), ...certificates);
  return wrap(0x30, Uint8Array.of(10, 1, 0), wrap(0xa0, wrap(0x30, basic, wrap(4, response))));
}

function partsOf(pem: string) {
  return certificateParts(new Uint8Array(new X509Certificate(pem).raw));
}

function time(date: Date): Uint8Array {
  return wrap(0x18, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, "").slice(0, 14)}Z`));
}
