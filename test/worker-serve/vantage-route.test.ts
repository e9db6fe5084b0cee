import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProbeVantage } from "../../shared/model/evidence.ts";
import { contentDigest, hmac } from "../../worker/vantages/hmac.ts";
import { componentsOf, parametersText, signatureBase } from "../../worker/vantages/signature-base.ts";
import { signatureHeaders } from "../../worker/vantages/signed-request.ts";
import { ids, key, startDeployments } from "./deployments.ts";
import type { Deployments } from "./deployments.ts";

let world: Deployments;
beforeAll(async () => {
  world = await startDeployments();
}, 60_000);
afterAll(() => world.close());

describe("POST /v1/vantage", () => {
  const body = JSON.stringify({ target: "https://dppt1.practice.chinatax.gov.cn:8443" });
  let url = "";
  beforeAll(async () => {
    await world.serve("b", { VANTAGE_KEY: key });
    url = `http://${world.address("b")}:8787/v1/vantage`;
  });
  const post = async (headers: Readonly<Record<string, string>>, to = url, text = body) => {
    const response = await fetch(to, { method: "POST", body: text, headers });
    return {
      response,
      answer: (await response.json()) as { type?: string; detail?: string; vantages?: ProbeVantage[] },
    };
  };
  const sign = () => signatureHeaders({ method: "POST", url, body }, key, "probe:tester");

  it("answers a deployment that has the key with this one's own vantage, and each signature once", async () => {
    const headers = await sign();
    const first = await post(headers);
    expect(first.response.status).toBe(200);
    expect(ids(first.answer.vantages ?? [])).toEqual(["probe:b"]);
    const again = await post(headers);
    expect(again.response.status).toBe(401);
    expect(again.answer.detail).toMatch(/used before/);
    expect((await post(await sign())).response.status).toBe(200);
  });

  it("refuses everybody else, and says why", async () => {
    const unsigned = await post({});
    expect(unsigned.response.status).toBe(401);
    expect(unsigned.answer.type).toMatch(/:unauthorized$/);
    expect(unsigned.response.headers.get("www-authenticate")).toMatch(/^Signature/);
    expect(unsigned.response.headers.get("accept-signature")).toMatch(/"content-digest"/);
    const tampered = await post(await sign(), url, body.replace("dppt1", "dppt2"));
    expect(tampered.response.status).toBe(401);
    const other = await world.serve("a", { VANTAGE_KEY: key });
    const elsewhere = await post(await sign(), `${other.url}/v1/vantage`);
    expect(elsewhere.response.status).toBe(401);
    const created = Math.floor(Date.now() / 1000) - 120;
    const digest = await contentDigest(body);
    const parameters = parametersText({ created, nonce: "0123456789abcdef", keyid: "probe:tester" });
    const mac = await hmac(key, signatureBase(componentsOf({ method: "POST", url }, digest), parameters));
    const stale = {
      "content-digest": digest,
      "signature-input": `vantage=${parameters}`,
      signature: `vantage=:${mac}:`,
    };
    expect((await post(stale)).answer.detail).toMatch(/12\d s old/);
  });

  it("measures no more for a deployment than for anybody", async () => {
    const text = JSON.stringify({ target: "https://192.168.1.1" });
    const refused = await post(
      await signatureHeaders({ method: "POST", url, body: text }, key, "probe:tester"),
      url,
      text,
    );
    expect(refused.response.status).toBe(403);
  });

  it("answers nobody where there is no key", async () => {
    const worker = await world.serve("alone");
    const at = `${worker.url}/v1/vantage`;
    const headers = await signatureHeaders({ method: "POST", url: at, body }, key, "probe:tester");
    const { response, answer } = await post(headers, at);
    expect(response.status).toBe(401);
    expect(answer.detail).toMatch(/no VANTAGE_KEY/);
  });
});
