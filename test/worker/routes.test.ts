import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
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
      pollAfter: 15,
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
    let running = 0;
    const others = Array.from({ length: 160 }, () =>
      withinCapacity("catalogue", () => {
        running += 1;
        return promise;
      }),
    );
    await expect.poll(() => running, { timeout: 5_000 }).toBe(160);
    const busy = await measure('{"target":"https://another.test"}');
    resolve();
    await Promise.all(others);
    expect(busy.headers.get("retry-after")).toBe("5");
    expect(await problem(busy)).toBe("503 busy");
    expect((await measure('{"target":"https://another.test"}')).status).toBe(200);
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
    expect(preflight.headers.get("access-control-allow-headers")).toBe("content-type,authorization");
    expect(preflight.headers.get("access-control-max-age")).toBe("86400");
    for (const response of [await ask("/v1/health"), await measure("{")]) {
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-expose-headers")).toMatch(/Retry-After.*RateLimit/);
    }
  });
});
