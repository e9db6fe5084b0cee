import { describe, expect, it } from "vitest";
import { contentDigest, hmac } from "../../worker/vantages/hmac.ts";
import { componentsOf, parametersText, signatureBase } from "../../worker/vantages/signature-base.ts";
import { signatureHeaders, verifyRequest } from "../../worker/vantages/signed-request.ts";

const key = "a secret that all deployments of one operator share";
const body = '{"target":"https://dppt.beijing.chinatax.gov.cn:8443"}';
const url = "https://probe-b.example:8443/v1/vantage";

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function signed(): Promise<Sent> {
  return { method: "POST", url, body, headers: await signatureHeaders({ method: "POST", url, body }, key, "probe:a") };
}

/** Signed rightly, at another time. */
async function signedAt(created: number): Promise<Sent> {
  const digest = await contentDigest(body);
  const parameters = parametersText({ created, nonce: "0123456789abcdef", keyid: "probe:a" });
  const mac = await hmac(key, signatureBase(componentsOf({ method: "POST", url }, digest), parameters));
  const headers = {
    "content-digest": digest,
    "signature-input": `vantage=${parameters}`,
    signature: `vantage=:${mac}:`,
  };
  return { method: "POST", url, body, headers };
}

async function verdict({ headers, ...sent }: Sent, withKey = key): Promise<string> {
  const result = await verifyRequest({ ...sent, headers: new Headers(headers) }, sent.body, withKey);
  return result.ok ? result.signature.keyid : result.detail;
}

describe("Signed requests", () => {
  it("are signed as RFC 9421 signs its own example (B.2.5)", async () => {
    const secret = atob("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==");
    const base = signatureBase(
      [
        ["date", "Tue, 20 Apr 2021 02:07:55 GMT"],
        ["@authority", "example.com"],
        ["content-type", "application/json"],
      ],
      '("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
    );
    const bytes = Uint8Array.from(secret, (character) => character.charCodeAt(0));
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const imported = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
    const mac = new Uint8Array(await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(base)));
    expect(btoa(String.fromCharCode(...mac))).toBe("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=");
  });

  it("have the digest of RFC 9530", async () => {
    expect(await contentDigest('{"hello": "world"}\n')).toBe("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
  });

  it("are known by whoever has the key", async () => {
    expect(await verdict(await signed())).toBe("probe:a");
  });

  it("fit no other body, method, path or host, and no other key", async () => {
    const request = await signed();
    expect(await verdict({ ...request, body: body.replace("beijing", "tianjin") })).toMatch(/Content-Digest/);
    const otherBody = "{}";
    const swapped = { ...request.headers, "content-digest": await contentDigest(otherBody) };
    expect(await verdict({ ...request, body: otherBody, headers: swapped })).toMatch(/does not fit/);
    expect(await verdict({ ...request, method: "PUT" })).toMatch(/does not fit/);
    expect(await verdict({ ...request, url: url.replace("vantage", "measurements") })).toMatch(/does not fit/);
    expect(await verdict({ ...request, url: url.replace("probe-b", "probe-c") })).toMatch(/does not fit/);
    expect(await verdict(request, `${key}.`)).toMatch(/same VANTAGE_KEY/);
  });

  it("fit whatever scheme a server in front makes of theirs", async () => {
    expect(await verdict({ ...(await signed()), url: url.replace("https:", "http:") })).toBe("probe:a");
  });

  it("are worth nothing without one of their parts, or with parts that we do not make", async () => {
    const { headers, ...request } = await signed();
    for (const name of ["signature", "signature-input", "content-digest"]) {
      const { [name]: _, ...rest } = headers;
      expect(await verdict({ ...request, headers: rest }), name).not.toBe("probe:a");
    }
    const input = headers["signature-input"] ?? "";
    const bad = [
      input.replace('"@path" ', ""),
      input.replace("hmac-sha256", "none"),
      input.replace("fapiao-doctor-vantage", "another"),
      input.replace("probe:a", "probe:b"),
      input.replace(/nonce="./, 'nonce="_'),
      input.replace("created=", "created=9"),
      `${input}, other=();created=1`,
    ];
    for (const text of bad)
      expect(await verdict({ ...request, headers: { ...headers, "signature-input": text } }), text).not.toBe("probe:a");
    for (const signature of ["", "vantage=::", "vantage=:====:", `vantage=:${"A".repeat(44)}:`])
      expect(await verdict({ ...request, headers: { ...headers, signature } }), signature).not.toBe("probe:a");
  });

  it("are good for a minute, by clocks that may differ as much", async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await verdict(await signedAt(now - 50))).toBe("probe:a");
    expect(await verdict(await signedAt(now + 50))).toBe("probe:a");
    expect(await verdict(await signedAt(now - 70))).toMatch(/7\d s old.*set the clocks/);
    expect(await verdict(await signedAt(now + 70))).toMatch(/(69|70) s ahead/);
  });
});
