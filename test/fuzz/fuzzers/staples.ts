import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { derChildren, derElement } from "../../../worker/tls/der.ts";
import { checkStaple } from "../../../worker/tls/staple.ts";
import { createAuthority } from "../../certificates/authority.ts";
import { usage } from "../../certificates/extensions.ts";
import { ocspResponse } from "../../certificates/ocsp.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateBytes } from "../mutate.ts";

/** Of the corpus: whom the responses are about, and what is signed in each. */
let about = { leaf: new Uint8Array(), issuer: new Uint8Array() };
let signed: ReadonlySet<string> = new Set();

/** OCSP responses as servers staple them, changed. */
export const staplesFuzzer: Fuzzer<Uint8Array> = {
  name: "staples",
  corpus: issued,
  generate: (random, known) =>
    random.oneIn(100) ? random.bytes(random.int(300)) : mutateBytes(random, random.pick(known), known),
  show: (bytes) => Buffer.from(bytes).toString("hex"),
  async check(response) {
    const status = await checkStaple({ response, ...about }, Date.now());
    // Whoever can change a signed byte unnoticed can say what he likes.
    if (status !== undefined) assert.ok(signed.has(signedPart(response)), "a changed response is believed");
    return status ?? "nothing";
  },
};

function signedPart(response: Uint8Array): string {
  const [, bytes] = derChildren(derElement(response).content);
  const [, basic] = derChildren(derElement(bytes?.content ?? response).content);
  return Buffer.from(derElement(derElement(basic?.content ?? response).content).whole).toString("hex");
}

async function issued(): Promise<readonly Uint8Array[]> {
  const issuer = await createAuthority("fuzz issuer");
  const leaf = await issuer.issue({ names: ["portal.test"] });
  const signer = await issuer.issue({ names: ["responder.test"], usages: [usage.ocsp] });
  about = { leaf: der(leaf.certPem), issuer: der(issuer.certPem) };
  const responses = [
    ocspResponse(leaf.certPem, issuer),
    ocspResponse(leaf.certPem, issuer, { status: "revoked" }),
    ocspResponse(leaf.certPem, issuer, { status: "unknown", signer }),
    ocspResponse(leaf.certPem, issuer, { nextUpdate: new Date(0) }),
  ];
  signed = new Set(responses.map(signedPart));
  return responses;
}

function der(pem: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new X509Certificate(pem).raw);
}
