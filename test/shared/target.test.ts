import { describe, expect, it } from "vitest";
import { parseTarget } from "../../shared/web/target.ts";

describe("a target is an origin and nothing else", () => {
  const good: Readonly<Record<string, readonly [host: string, port: number]>> = {
    "https://dppt.beijing.chinatax.gov.cn:8443": ["dppt.beijing.chinatax.gov.cn", 8443],
    "https://dppt.beijing.chinatax.gov.cn:8443/": ["dppt.beijing.chinatax.gov.cn", 8443],
    " https://WWW.Chinatax.gov.cn ": ["www.chinatax.gov.cn", 443],
    "https://税务.example": ["xn--9kqv62a.example", 443],
  };
  for (const [text, [host, port]] of Object.entries(good)) {
    it(`takes ${text}`, () => expect(parseTarget(text)).toMatchObject({ ok: true, target: { port } }));
    if (!text.includes("税务"))
      it(`reads ${text}`, () => expect(parseTarget(text)).toEqual({ ok: true, target: { host, port } }));
  }

  const bad: Readonly<Record<string, string>> = {
    "": "empty",
    "dppt.beijing.chinatax.gov.cn": "not-a-url",
    税局网站: "not-a-url",
    "http://etax.beijing.chinatax.gov.cn": "not-https",
    "javascript://x": "not-https",
    "https://a.example/login": "has-path",
    "https://a.example/?token=1": "has-path",
    "https://a.example#x": "has-path",
    "https://user@a.example": "has-credentials",
    "https://user:pass@a.example": "has-credentials",
    "https://@a.example": "has-credentials",
    "https://1.2.3.4": "ip-literal",
    "https://0x7f.1": "ip-literal",
    "https://①②⑦.0.0.1": "ip-literal",
    "https://2130706433": "ip-literal",
    "https://[::1]": "ip-literal",
    "https://localhost": "local-name",
    "https://portal": "local-name",
    "https://nas.local": "local-name",
    "https://a.example.": "bad-host",
    "https://a..example": "bad-host",
    "https://a.example:99999": "not-a-url",
    [`https://${"a".repeat(300)}.example`]: "too-long",
    [`https://${"a".repeat(64)}.example`]: "bad-host",
  };
  for (const [text, error] of Object.entries(bad)) {
    it(`refuses ${text.slice(0, 40) || "nothing"}: ${error}`, () =>
      expect(parseTarget(text)).toEqual({ ok: false, error }));
  }
});
