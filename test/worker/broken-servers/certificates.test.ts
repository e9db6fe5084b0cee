import { describe, expect, it } from "vitest";
import { answerOf } from "./answer.ts";
import type { Table } from "./answer.ts";

/** Of several faults at once the one that Chromium shows: all measured with Chromium 156 and a root of its own. */
const table: Table = {
  "with-intermediate": "ok, complete, 1/1",
  "out-of-order": "ok, complete, 1/1",
  "certificates-twice": "ok, complete, 1/1",
  "expired-twin-intermediate": "ok, complete, 1/1",
  "rsa-2048": "ok, complete, 1/1",
  "rsa-1024": "ok, complete, 1/1",
  "authority-for-these-names": "ok, complete, 1/1",

  expired: "tls.cert.date_invalid, complete, 0/1",
  "not-yet-valid": "tls.cert.date_invalid, complete, 0/1",
  "expired-intermediate": "tls.cert.date_invalid, complete, 0/1",
  "expired-tls1.3": "tls.cert.date_invalid, complete, 0/1",
  "wrong-name": "tls.cert.name_invalid, complete, 0/1",
  "wrong-name-and-expired": "tls.cert.name_invalid, complete, 0/1",
  "only-an-address": "tls.cert.name_invalid, complete, 0/1",
  wildcard: "tls.cert.name_invalid, complete, 0/1",

  "self-signed": "tls.cert.self_signed, self-signed, 0/1",
  "self-signed-tls1.3": "tls.cert.self_signed, self-signed, 0/1",
  "expired-and-untrusted": "tls.cert.self_signed, self-signed, 0/1",
  untrusted: "tls.cert.authority_invalid, untrusted, 0/1",
  incomplete: "tls.chain_incomplete, incomplete, 0/1",
  "wrong-intermediate": "tls.chain_incomplete, incomplete, 0/1",

  "rsa-768": "tls.cert.weak, complete, 0/1",
  sha1: "tls.cert.invalid, complete, 0/1",
  "signed-by-a-leaf": "tls.cert.invalid, complete, 0/1",
  "path-too-long": "tls.cert.invalid, complete, 0/1",
  "authority-for-clients": "tls.cert.invalid, complete, 0/1",
  "leaf-for-clients": "tls.cert.invalid, complete, 0/1",
  "authority-for-other-names": "tls.cert.invalid, complete, 0/1",
  "authority-not-for-these-names": "tls.cert.invalid, complete, 0/1",
  "unknown-critical-extension": "tls.cert.invalid, complete, 0/1",
  "unreadable-certificate": "tls.cert.invalid, 0/1",

  "staple-good": "ok, complete, good, 1/1",
  "staple-good-tls1.3": "ok, complete, good, 1/1",
  "staple-revoked": "tls.cert.revoked, complete, revoked, 0/1",
  "staple-revoked-tls1.3": "tls.cert.revoked, complete, revoked, 0/1",
  "staple-by-delegate": "tls.cert.revoked, complete, revoked, 0/1",
  "staple-revoked-wrong-name": "tls.cert.revoked, complete, revoked, 0/1",
  "staple-revoked-expired": "tls.cert.date_invalid, complete, revoked, 0/1",
  "staple-unknown": "ok, complete, unknown, 1/1",
  "staple-stale": "ok, complete, stale, 1/1",
  // What cannot be believed is as if it were not there.
  "staple-by-stranger": "ok, complete, 1/1",
  "staple-of-another": "ok, complete, 1/1",
  "staple-damaged": "ok, complete, 1/1",
  "staple-garbage": "ok, complete, 1/1",
};

describe("A server with a certificate", () => {
  it.concurrent.for(Object.entries(table))("%s: %s", async ([server, answer]) => {
    expect(await answerOf(server)).toBe(answer);
  });
});
