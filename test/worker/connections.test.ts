import { describe, expect, inject, it } from "vitest";
import { measureOne } from "./measure-one.ts";

const { ports } = inject("world");

describe("An address", () => {
  it("that is silent or breaks off is asked three times at most", async () => {
    expect((await measureOne("localhost", ports["reset-after-client-hello"])).connections).toBe(3);
  });

  it("that shares neither version nor suite with a browser is asked in every way", async () => {
    expect((await measureOne("localhost", ports["alert-70"])).connections).toBe(3);
  });

  it("that speaks TLS 1.3 only costs one connection more", async () => {
    expect((await measureOne("localhost", ports["tls1.3-only"])).connections).toBe(2);
  });
});

describe("A port where nobody listens", () => {
  it("refuses, and TLS is not tried", async () => {
    const { tcp, tls } = await measureOne("localhost", 1);
    expect(tcp).toMatchObject({ outcome: "failed", failure: "tcp.refused", succeeded: 0 });
    expect(tls).toEqual({ layer: "tls", outcome: "skipped", durationMs: 0, address: "127.0.0.1" });
  });
});
