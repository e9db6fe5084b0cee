import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chromiumErrors, chromiumFailure } from "../../shared/failures/chromium.ts";

/** Every name in net/base/net_error_list.h of Chromium 156, and those that earlier versions had. */
const known = readFileSync(new URL("chromium-net-errors.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

describe("Chromium's error names", () => {
  test("each has its place, and no other name is listed", () => {
    expect(new Set(chromiumErrors)).toEqual(new Set(known.map((name) => `net::${name}`)));
    expect(chromiumErrors).toHaveLength(new Set(chromiumErrors).size);
  });

  test.each([
    ["net::ERR_NAME_NOT_RESOLVED", "dns.name_not_resolved"],
    ["net::ERR_CONNECTION_TIMED_OUT", "tcp.timed_out"],
    ["net::ERR_TIMED_OUT", "tls.timed_out"],
    ["net::ERR_CERT_COMMON_NAME_INVALID", "tls.cert.name_invalid"],
    ["net::ERR_TUNNEL_CONNECTION_FAILED", "proxy.tunnel_failed"],
    ["net::ERR_INTERNET_DISCONNECTED", "client.offline"],
    ["net::ERR_ABORTED", "abandoned"],
    ["net::ERR_FAILED", "unknown"],
  ])("%s is %s", (raw, failure) => {
    expect(chromiumFailure(raw)).toBe(failure);
  });

  test("a name of a later Chromium is a failure of unknown kind", () => {
    expect(chromiumFailure("net::ERR_SOMETHING_NEW")).toBe("unknown");
  });
});
