import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chromiumFailure, placedNames } from "../../shared/failures/chromium.ts";

/** Every name in net/base/net_error_list.h of Chromium 156, and those that earlier versions had. */
const known = readFileSync(new URL("chromium-net-errors.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** Internal states, and names that too many causes share: they are `unknown` because somebody has looked at them. */
const withoutPlace = `
  FAILED IO_PENDING INVALID_ARGUMENT INVALID_HANDLE UNEXPECTED NOT_IMPLEMENTED SOCKET_NOT_CONNECTED SOCKET_IS_CONNECTED
  CT_STH_PARSING_FAILED CT_STH_INCOMPLETE CT_CONSISTENCY_PROOF_PARSING_FAILED WS_UPGRADE READ_IF_READY_NOT_IMPLEMENTED
  TRUST_TOKEN_OPERATION_FAILED TRUST_TOKEN_OPERATION_SUCCESS_WITHOUT_SENDING_REQUEST HTTPENGINE_PROVIDER_IN_USE
  DNS_NAME_HTTPS_ONLY FTP_PASV_COMMAND_FAILED FTP_FAILED FTP_SERVICE_UNAVAILABLE FTP_TRANSFER_ABORTED FTP_FILE_BUSY
  FTP_SYNTAX_ERROR FTP_COMMAND_NOT_SUPPORTED FTP_BAD_COMMAND_SEQUENCE UNRECOGNIZED_FTP_DIRECTORY_LISTING_FORMAT`
  .trim()
  .split(/\s+/)
  .map((name) => `net::ERR_${name}`);

describe("Chromium's error names", () => {
  test("each has its place or is one of those that can have none, and no other name is listed", () => {
    const all = [...placedNames(), ...withoutPlace];
    expect(new Set(all)).toEqual(new Set(known.map((name) => `net::${name}`)));
    expect(all).toHaveLength(new Set(all).size);
  });

  test("one that can have no place is unknown", () => {
    expect(withoutPlace.map(chromiumFailure)).toEqual(withoutPlace.map(() => "unknown"));
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
