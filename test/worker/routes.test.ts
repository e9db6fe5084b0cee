import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { targetText } from "../../shared/model/target.ts";
import { portals } from "../../shared/portals/index.ts";
import { withinCapacity } from "../../worker/targets/capacity.ts";

const origin = "http://probe.example";

function ask(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(`${origin}${path}`, init));
}

function measure(body: string, contentType = "application/json"): Promise<Response> {
  return ask("/v1/measurements", { method: "POST", body, headers: { "content-type": contentType } });
}

async function problem(response: Response): Promise<string> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body: { type: string; status: number; title: string; detail: string } = await response.json();
  expect(body.status).toBe(response.status);
  expect(body.title).not.toBe("");
  expect(body.detail).toMatch(/\w.*[.;]/);
  return `${response.status} ${body.type.split(":").at(-1)}`;
}

describe("The measurements route", () => {
  it("answers 200 for a target that is down, in the shape of the protocol", async () => {
    const response = await measure('{"target":"https://nowhere.test:8443/"}');
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("ratelimit-policy")).toBe('"target";q=60;w=3600');
    expect(await response.json()).toEqual({
      protocol: 1,
      target: "https://nowhere.test:8443",
      // Down: nobody needs to ask as often.
      pollAfter: 30,
      vantages: [
        {
          vantage: "probe:test",
          startedAt: expect.any(Number),
          ageMs: expect.any(Number),
          baseline: { tcp: "new", tls: "new", http: "new" },
          measurements: [
            {
              layer: "dns",
              outcome: "failed",
              failure: "dns.name_not_resolved",
              durationMs: expect.any(Number),
              attempts: 1,
              succeeded: 0,
            },
            { layer: "tcp", outcome: "skipped", durationMs: 0 },
            { layer: "tls", outcome: "skipped", durationMs: 0 },
            { layer: "http", outcome: "skipped", durationMs: 0 },
          ],
        },
      ],
    });
  });

  const bad: readonly (readonly [target: string, answer: string])[] = [
    ["", "400 invalid-target"],
    ["nonsense", "400 invalid-target"],
    ["http://dppt.beijing.chinatax.gov.cn", "400 invalid-target"],
    ["ftp://dppt.beijing.chinatax.gov.cn", "400 invalid-target"],
    ["https://dppt.beijing.chinatax.gov.cn/login?x=1", "400 invalid-target"],
    ["https://name@dppt.beijing.chinatax.gov.cn", "400 invalid-target"],
    [`https://${"a".repeat(300)}.cn`, "400 invalid-target"],
    ["https://dppt..gov.cn", "400 invalid-target"],
    ["https://localhost:8443", "403 target-not-allowed"],
    ["https://router.lan", "403 target-not-allowed"],
    ["https://127.0.0.1", "403 target-not-allowed"],
    ["https://0x7f.1", "403 target-not-allowed"],
    ["https://2130706433", "403 target-not-allowed"],
    ["https://[::1]:8443", "403 target-not-allowed"],
    ["https://dppt.beijing.chinatax.gov.cn:22", "403 target-not-allowed"],
    ["https://dppt.beijing.chinatax.gov.cn:3306", "403 target-not-allowed"],
  ];
  it.for(bad)("refuses %s with %s and says how to mend it", async ([target, answer]) => {
    expect(await problem(await measure(JSON.stringify({ target })))).toBe(answer);
  });

  it("refuses bodies of every wrong kind", async () => {
    for (const body of ["", "{", "null", "[]", '"text"', "{}", '{"target":7}'])
      expect(await problem(await measure(body)), body).toBe("400 invalid-target");
    expect(await problem(await measure("{}", "text/plain"))).toBe("415 media-type");
    expect(await problem(await ask("/v1/measurements", { method: "POST" }))).toBe("415 media-type");
    expect(await problem(await measure(JSON.stringify({ target: "x".repeat(4_000) })))).toBe("413 body-too-large");
  });

  it("says that it is busy when too many targets are measured at once, and when to come back", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const others = Array.from({ length: 160 }, () => withinCapacity("catalogue", () => promise));
    const busy = await measure('{"target":"https://another.test"}');
    resolve();
    await Promise.all(others);
    expect(busy.headers.get("retry-after")).toBe("5");
    expect(await problem(busy)).toBe("503 busy");
    expect((await measure('{"target":"https://another.test"}')).status).toBe(200);
  });
});

function from(address: string, body = "{}"): Promise<Response> {
  const headers = { "content-type": "application/json", "cf-connecting-ip": address };
  return ask("/v1/measurements", { method: "POST", body, headers });
}

describe("One caller", () => {
  it("may ask a hundred times at once, is then told when to come back, and shares that with his whole /64", async () => {
    const answers = await Promise.all(Array.from({ length: 400 }, (_, i) => from(`2400:3200::${i}`)));
    const limited = answers.filter(({ status }) => status === 429);
    // A few have come back in the meantime.
    expect(limited.length).toBeGreaterThan(10);
    expect(answers.slice(0, 100).every(({ status }) => status === 400)).toBe(true);
    const [first] = limited;
    if (first === undefined) throw new Error("nobody was limited");
    expect(first.headers.get("retry-after")).toBe("1");
    expect(first.headers.get("ratelimit-policy")).toBe('"caller";q=100;w=10');
    expect(first.headers.get("ratelimit")).toBe('"caller";r=0;t=1');
    expect(await problem(first)).toBe("429 rate-limited");
    expect((await from("2400:3200:0:1::1")).status).toBe(400);
  });

  it("is told what is left to him, beside what is left of the target", async () => {
    const answer = await from("203.0.113.77", '{"target":"https://nowhere.test:8443"}');
    expect(answer.status).toBe(200);
    expect(answer.headers.get("ratelimit-policy")).toBe('"target";q=60;w=3600, "caller";q=10;w=60');
    expect(answer.headers.get("ratelimit")).toMatch(/^"target";r=\d+;t=\d+, "caller";r=9;t=1$/);
  });

  it("may ask ten times for hosts outside the catalogue, and then one every six seconds", async () => {
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => from("203.0.113.78", '{"target":"https://nowhere.test:8443"}')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited[0]?.headers.get("retry-after")).toBe("6");
    expect(limited[0]?.headers.get("ratelimit")).toBe('"caller";r=0;t=6');
  });

  it("may bring about sixty runs, and then hears what is known", async () => {
    const [last = "", ...others] = portals
      .flatMap((portal) => portal.hosts)
      .slice(0, 61)
      .map((target) => JSON.stringify({ target: targetText(target) }));
    const answers = await Promise.all(others.map((body) => from("203.0.113.79", body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
    const refused = await from("203.0.113.79", last);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("203.0.113.79", others[0])).status).toBe(200);
    expect((await from("203.0.113.80", last)).status).toBe(200);
  });

  it("of this machine is not limited", async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => measure("{}")));
    expect(answers.every(({ status }) => status === 400)).toBe(true);
  });
});

describe("The other routes", () => {
  it("tell who this vantage is", async () => {
    expect(await (await ask("/v1/health")).json()).toEqual({
      status: "ok",
      protocol: 1,
      vantage: "probe:test",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      // The platform's: nothing told this deployment otherwise.
      ports: [443, 8443],
    });
  });

  it("tell the time over plain HTTP, uncached, without a redirect and without HSTS", async () => {
    const response = await ask("/v1/clock", { redirect: "manual" });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("strict-transport-security")).toBeNull();
    const { now, ...place }: { now: number } = await response.json();
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
    expect(place).toEqual({ country: null, asn: null });
  });

  it("tell country and network where the platform knows them", async () => {
    const cf = { country: "CN", asn: 4134 };
    expect(await (await ask("/v1/clock", { cf })).json()).toMatchObject(cf);
    const tor = { country: "T1", asn: 0x1234 };
    expect(await (await ask("/v1/clock", { cf: tor })).json()).toMatchObject({ country: null, asn: 0x1234 });
  });

  it("say that there is nothing elsewhere, and which method to use", async () => {
    expect(await problem(await ask("/v1/nothing"))).toBe("404 not-found");
    expect(await problem(await ask("/"))).toBe("404 not-found");
    const wrong = await ask("/v1/measurements");
    expect(wrong.headers.get("allow")).toBe("POST");
    expect(await problem(wrong)).toBe("405 method-not-allowed");
  });

  it("may be used by any page, and a browser need ask only once a day", async () => {
    const preflight = await ask("/v1/measurements", {
      method: "OPTIONS",
      headers: {
        origin: "chrome-extension://abc",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("content-type");
    expect(preflight.headers.get("access-control-max-age")).toBe("86400");
    for (const response of [await ask("/v1/health"), await measure("{")]) {
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-expose-headers")).toMatch(/Retry-After.*RateLimit/);
    }
  });
});
