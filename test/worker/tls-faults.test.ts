import { describe, expect, inject, it } from "vitest";
import type { Failure } from "../../shared/model/failure.ts";
import { measureOne } from "./measure-one.ts";

const { ports } = inject("world");

describe("A server that does not get through the handshake", () => {
  const faults: readonly (readonly [server: string, Failure])[] = [
    ["silent", "tls.timed_out"],
    ["reset-on-accept", "tls.reset_after_client_hello"],
    ["close-on-accept", "tls.closed_after_client_hello"],
    ["reset-after-client-hello", "tls.reset_after_client_hello"],
    ["close-after-client-hello", "tls.closed_after_client_hello"],
    ["plain-http", "tls.not_tls"],
    ["garbage", "tls.not_tls"],
    ["tls1.0-only", "tls.version_or_cipher_mismatch"],
    ["alert-40", "tls.version_or_cipher_mismatch"],
    ["alert-70", "tls.version_or_cipher_mismatch"],
    ["alert-80", "tls.alert"],
    ["alert-112", "tls.unrecognized_name_alert"],
    ["alert-116", "tls.client_cert_required"],
  ];
  it.for(faults)("%s is %s, on a connection that stands", async ([server, failure]) => {
    const { tcp, tls } = await measureOne("localhost", ports[server]);
    expect(tcp).toMatchObject({ outcome: "ok", address: "127.0.0.1" });
    expect(tls).toMatchObject({ outcome: "failed", failure, address: "127.0.0.1" });
  });

  it("is asked again when it was silence or a broken connection, never more than three times", async () => {
    const { tls, connections } = await measureOne("localhost", ports["reset-after-client-hello"]);
    expect(tls).toMatchObject({ attempts: 3, succeeded: 0 });
    expect(connections).toBe(3);
  });
  it("and shares neither version nor suite with a browser is asked in every way, which is one attempt", async () => {
    const { tls, connections } = await measureOne("localhost", ports["alert-70"]);
    expect(tls).toMatchObject({ failure: "tls.version_or_cipher_mismatch", attempts: 1, succeeded: 0 });
    expect(connections).toBe(3);
  });
});

describe("A server that speaks TLS 1.3 only", () => {
  it("is read in full, with one connection more, which is no failed attempt", async () => {
    const { tls, connections } = await measureOne("localhost", ports["tls1.3-only"]);
    expect(tls).toMatchObject({ outcome: "ok", attempts: 1, succeeded: 1, certificate: { chain: "complete" } });
    expect(connections).toBe(2);
  });
});

describe("A port where nobody listens", () => {
  it("refuses, and TLS is not tried", async () => {
    const { tcp, tls } = await measureOne("localhost", 1);
    expect(tcp).toMatchObject({ outcome: "failed", failure: "tcp.refused", succeeded: 0 });
    expect(tls).toEqual({ layer: "tls", outcome: "skipped", durationMs: 0, address: "127.0.0.1" });
  });
});
