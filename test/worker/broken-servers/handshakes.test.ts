import { describe, expect, inject, it } from "vitest";
import { measureOne } from "../measure-one.ts";
import { answerOf } from "./answer.ts";
import type { Table } from "./answer.ts";

/** Where the certificate is good, and the way to it is not. */
const speaks: Table = {
  healthy: "ok, complete, 1/1",
  "tls1.2-only": "ok, complete, 1/1",
  "tls1.2-chacha-only": "ok, complete, 1/1",
  "tls1.3-only": "ok, complete, 1/1",
  "tls1.3-aes128-only": "ok, complete, 1/1",
  "tls1.3-aes256-only": "ok, complete, 1/1",
  "tls1.3-rsa": "ok, complete, 1/1",
  // By a second hello, with a share of another group.
  "tls1.3-P-256-only": "ok, complete, 1/1",
  "tls1.3-P-384-only": "ok, complete, 1/1",
  // What browsers can do and the runtime cannot is no fault.
  "tls1.3-chacha-only": "unsupported, 0/1",
  "tls1.3-X25519MLKEM768-only": "unsupported, 0/1",
  // What Chromium cannot do either is one (measured, 156).
  "tls1.3-P-521-only": "tls.version_or_cipher_mismatch, 0/1",
  "tls1.2-dhe-only": "tls.version_or_cipher_mismatch, 0/1",
  "tls1.1-only": "tls.version_or_cipher_mismatch, 0/1",
  "tls1.0-only": "tls.version_or_cipher_mismatch, 0/1",
  "ssl3-only": "tls.version_or_cipher_mismatch, 0/1",
  "huge-chain": "ok, complete, 1/1",
  "huge-chain-tls1.3": "ok, complete, 1/1",
  "by-hand": "ok, complete, 1/1",
  "by-hand-fragments": "ok, complete, 1/1",
  "slow-drip": "ok, complete, 1/1",
};

const refuses: Table = {
  "alert-40": "tls.version_or_cipher_mismatch, 0/1",
  "alert-70": "tls.version_or_cipher_mismatch, 0/1",
  "alert-71": "tls.version_or_cipher_mismatch, 0/1",
  "alert-47": "tls.alert, 0/1",
  "alert-80": "tls.alert, 0/3",
  "alert-112": "tls.unrecognized_name_alert, 0/1",
  "alert-116": "tls.client_cert_required, 0/1",
  "alert-120": "tls.alert, 0/1",
  // Two attempts: the first took two hellos.
  "by-hand-alert": "tls.alert, 0/2",
  "by-hand-client-certificate": "tls.client_cert_required, 0/1",
  // Asked for is not demanded; whether it is shows only after the handshake.
  "client-certificate-requested": "ok, complete, 1/1",
  "client-certificate-requested-tls1.3": "ok, complete, 1/1",
  "client-certificate-required-tls1.3": "ok, complete, 1/1",
};

const breaks: Table = {
  "reset-after-client-hello": "tls.reset_after_client_hello, 0/3",
  "close-on-accept": "tls.closed_after_client_hello, 0/3",
  "close-after-client-hello": "tls.closed_after_client_hello, 0/3",
  "resets-every-other": "ok, complete, 1/2",
  "internal-error-every-other": "ok, complete, 1/2",
  silent: "tls.timed_out, 0/2",
  "warns-and-falls-silent": "tls.timed_out, 0/2",
  "stalls-in-mid-record": "tls.timed_out, 0/2",
  "slower-drip": "tls.timed_out, 0/2",
};

const talksNonsense: Table = {
  "plain-http": "tls.not_tls, 0/1",
  "ssh-banner": "tls.not_tls, 0/1",
  "smtp-banner": "tls.not_tls, 0/1",
  garbage: "tls.not_tls, 0/1",
  "no-certificate": "tls.protocol.error, 0/1",
  "empty-certificate-list": "tls.protocol.error, 0/1",
  "lying-lengths": "tls.protocol.error, 0/1",
  "application-data-at-once": "tls.protocol.error, 0/1",
  "endless-warnings": "tls.protocol.error, 0/1",
  // The certificate is somebody else's: the key that signed the handshake is not its own.
  "by-hand-foreign-key": "tls.protocol.error, 0/1",
  "by-hand-damaged": "tls.protocol.error, 0/1",
  "by-hand-empty": "tls.protocol.error, 0/1",
  "by-hand-retries": "tls.protocol.error, 0/1",
};

it("reset-on-accept: tls.reset_after_client_hello, with none of some attempts, and all connections stood", async () => {
  // How many depends on whether the runtime notices the reset while it connects.
  expect(await answerOf("reset-on-accept")).toMatch(/^tls.reset_after_client_hello, 0\/[1-3]$/);
  const { tcp } = await measureOne("localhost", inject("world").ports["reset-on-accept"]);
  expect(tcp.succeeded).toBe(tcp.attempts);
});

describe.for([
  ["speaks one version, suite or group", speaks],
  ["refuses", refuses],
  ["breaks off or keeps us waiting", breaks],
  ["talks nonsense", talksNonsense],
] as const)("A server that %s", ([, table]) => {
  it.concurrent.for(Object.entries(table))("%s: %s", async ([server, answer]) => {
    expect(await answerOf(server)).toBe(answer);
  });
});
