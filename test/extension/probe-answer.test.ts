import { describe, expect, test } from "vitest";
import { readAnswer } from "../../extension/background/gather/probe-answer.ts";

const target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
const reach = { outcome: "answered", durationMs: 40 } as const;
const baseline = { tcp: "reaches", tls: "reaches", http: "new" };
const measured = {
  protocol: 1,
  target: "https://dppt.beijing.chinatax.gov.cn:8443",
  pollAfter: 15,
  vantages: [
    {
      vantage: "probe:test",
      startedAt: 1_800_000_000_000,
      ageMs: 0,
      baseline,
      measurements: [{ layer: "tcp", outcome: "failed", failure: "tcp.refused", durationMs: 3 }],
    },
  ],
};

function read(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return readAnswer({ reach, response: new Response(JSON.stringify(body), { status, headers }) }, target);
}

async function answer(body: unknown, status = 200) {
  return (await read(body, status)).answer;
}

describe("a probe's answer", () => {
  test("is taken where it is whole", async () => {
    expect(await answer(measured)).toEqual({ outcome: "measured", vantages: measured.vantages });
  });

  test("of a newer probe is taken: what we do not know is dropped, a failure we do not know is one all the same", async () => {
    const [vantage] = measured.vantages;
    const newer = { layer: "tcp", outcome: "failed", failure: "tcp.melted", durationMs: 3, colour: "red" };
    const got = await answer({ ...measured, extra: true, vantages: [{ ...vantage, measurements: [newer] }] });
    expect(got).toMatchObject({ vantages: [{ measurements: [{ failure: "unknown" }] }] });
    expect(JSON.stringify(got)).not.toMatch(/colour|extra/);
  });

  test.each([
    ["another protocol", { ...measured, protocol: 2 }, "other-protocol"],
    ["another target", { ...measured, target: "https://dppt.tianjin.chinatax.gov.cn:8443" }, "wrong-shape"],
    ["no vantage", { ...measured, vantages: [] }, "wrong-shape"],
    [
      "half a baseline",
      { ...measured, vantages: [{ ...measured.vantages[0], baseline: { tcp: "new" } }] },
      "wrong-shape",
    ],
    ["a list", [1, 2, 3], "wrong-shape"],
  ])("with %s is none", async (_, body, reason) => {
    expect(await answer(body)).toEqual({ outcome: "unreachable", reason });
  });

  test("that refuses the target is a refusal; the same status from somebody else is not", async () => {
    const problem = { type: "urn:fapiao-doctor:problem:target-not-allowed", title: "", status: 403, detail: "" };
    expect(await answer(problem, 403)).toEqual({ outcome: "refused", problem: "target-not-allowed" });
    expect(await answer({ message: "Forbidden" }, 403)).toMatchObject({
      outcome: "unreachable",
      reason: "wrong-shape",
    });
  });

  test.each([
    [429, "rate-limited"],
    [500, "server-error"],
    [503, "server-error"],
  ])("HTTP %i is %s", async (status, reason) => {
    expect(await answer({}, status)).toEqual({ outcome: "unreachable", reason });
  });

  test("says for how long the probe is to be left alone: what it measured, what it could not take on", async () => {
    expect((await read(measured)).waitSeconds).toBe(15);
    expect((await read({}, 429, { "retry-after": "7" })).waitSeconds).toBe(7);
    expect((await read({}, 503, { "retry-after": "600" })).waitSeconds).toBe(600);
    expect((await read({}, 503, { "retry-after": "Fri, 31 Dec 2027 23:59:59 GMT" })).waitSeconds).toBe(0);
    expect((await read({}, 500)).waitSeconds).toBe(0);
  });
});
