import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import type { SignatureParameters } from "../../worker/vantages/signature-base.ts";

const { ports } = inject("world");

function target(server: string) {
  const port = ports[server];
  if (port === undefined) throw new Error(`no server ${server}`);
  const stub = env.TARGETS.getByName(`for-peer localhost:${port}`);
  const ask = (signature: Partial<SignatureParameters>) =>
    stub.measureForPeer(
      { host: "localhost", port },
      { keyid: "probe:hk", created: 1_790_000_000, nonce: "0123456789abcdef", ...signature },
    );
  return { stub, ask };
}

describe("A target asked for by another deployment", () => {
  it("answers each signature once, and none that is older, whoever restarts in between", async () => {
    const { stub, ask } = target("healthy");
    expect((await ask({})).outcome).toBe("measured");
    expect((await ask({})).outcome).toBe("replayed");
    expect((await ask({ nonce: "another-of-the-same-second" })).outcome).toBe("measured");
    expect((await ask({})).outcome).toBe("replayed");
    expect((await ask({ keyid: "probe:sh" })).outcome).toBe("measured");
    expect((await ask({ created: 1_790_000_001 })).outcome).toBe("measured");
    await evictDurableObject(stub);
    expect((await ask({ created: 1_790_000_001 })).outcome).toBe("replayed");
    expect((await ask({ nonce: "another-of-an-older-second" })).outcome).toBe("replayed");
    expect((await ask({ created: 1_790_000_002 })).outcome).toBe("measured");
  });

  it("has less time than for a person, since the answer has a way to go", async () => {
    const answer = await target("hung").ask({});
    if (answer.outcome !== "measured") throw new Error(answer.outcome);
    const http = answer.vantage.measurements.at(-1);
    expect(http).toMatchObject({ layer: "http", failure: "http.timed_out" });
    expect(http?.durationMs).toBeLessThan(4_700);
    expect(answer.peers).toEqual([]);
  });
});
