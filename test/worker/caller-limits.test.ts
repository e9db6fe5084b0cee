import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { targetText } from "../../shared/model/target.ts";
import { portals } from "../../shared/portals/index.ts";

function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return exports.default.fetch("http://probe.example/v1/measurements", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
}

function from(address: string, body = "{}"): Promise<Response> {
  return post(body, { "cf-connecting-ip": address });
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
    expect(await first.json()).toMatchObject({ type: "urn:fapiao-doctor:problem:rate-limited", status: 429 });
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
    const targets = new Set(portals.flatMap((portal) => portal.hosts.map(targetText)));
    const bodies = [...targets].map((target) => JSON.stringify({ target }));
    const answers = await Promise.all(bodies.slice(0, 60).map((body) => from("203.0.113.79", body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
    // Some may have been known already, and cost nothing.
    let refused: Response | undefined;
    for (const body of bodies.slice(60, 90)) {
      const answer = await from("203.0.113.79", body);
      if (answer.status === 429) refused ??= answer;
    }
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("203.0.113.79", bodies[0])).status).toBe(200);
    expect((await from("203.0.113.80", bodies[89])).status).toBe(200);
  });

  it("of this machine is not limited", async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => post("{}")));
    expect(answers.every(({ status }) => status === 400)).toBe(true);
  });
});
