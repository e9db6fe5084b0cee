import { describe, expect, inject, it } from "vitest";
import { measureHttp } from "../../worker/probes/http.ts";

const { ports, countersUrl } = inject("httpWorld");

interface Counters {
  readonly requests: readonly string[];
  readonly bytesSent: number;
  readonly open: number;
}

async function counters(server: string): Promise<Counters> {
  return (await fetch(`${countersUrl}/${server}`)).json();
}

const page = (status: number) => ({ outcome: "ok", status, succeeded: 1 }) as const;
const refused = (status: number) => ({ outcome: "failed", failure: "http.error", status, succeeded: 0 }) as const;
/** The runtime has one text for no answer and for nonsense. */
const noAnswer = { outcome: "failed", failure: "http.response.invalid.empty", succeeded: 0 } as const;
const late = { outcome: "failed", failure: "http.timed_out", succeeded: 0 } as const;
const notThePortals = { outcome: "unsupported", succeeded: 0 } as const;

/** Every server and its one right answer. */
const answers: Readonly<Record<string, object>> = {
  "redirect-to-itself": page(301),
  "redirect-to-loopback": page(302),
  "redirect-to-metadata": page(307),
  "redirect-to-another-scheme": page(302),
  "redirect-to-nowhere": page(308),
  "server-error": refused(500),
  "bad-gateway": refused(502),
  "web-application-firewall": refused(403),
  "firewall-of-scripts": refused(412),
  "firewall-521": refused(521),
  "platform-page-522": notThePortals,
  "platform-page-530": notThePortals,
  "behind-the-platform-503": refused(503),
  "upgrade-required": refused(426),
  "gzip-bomb": page(200),
  "endless-body": page(200),
  "endless-chunks": page(200),
  "dripping-body": page(200),
  "endless-headers": noAnswer,
  "endless-header": noAnswer,
  "dripping-headers": late,
  "continue-forever": late,
  "early-hints-then-page": page(200),
  "switching-unasked": { outcome: "failed", failure: "http.response.invalid", succeeded: 0 },
  empty: noAnswer,
  "reset-after-request": noAnswer,
  "half-a-status-line": noAnswer,
  "half-the-headers": noAnswer,
  garbage: noAnswer,
  "page-without-status": noAnswer,
  "another-protocol": noAnswer,
  "impossible-status": noAnswer,
  "two-lengths": noAnswer,
  "length-too-long": page(200),
  "length-no-number": noAnswer,
};

/** What buffers between here and there take; every server in question would send for ever. */
const mostBytes = 8_000_000;

describe("A server whose HTTP is broken", () => {
  it("is in the table, each", () => {
    expect(
      Object.keys(ports).filter(
        (name) => !["method-in-status", "no-head", "socket", "socket-of-another"].includes(name),
      ),
    ).toEqual(Object.keys(answers));
  });

  it.for(Object.entries(answers))("%s has one right answer, for one request", async ([server, answer]) => {
    const target = { host: "localhost", port: ports[server] ?? 0 };
    const measured = await measureHttp(target, { tls: "ok", timeoutMs: 1_500, version: "0", method: "GET" });
    const { durationMs, ...rest } = measured;
    expect(durationMs).toBeGreaterThanOrEqual(0);
    expect(rest).toEqual({ layer: "http", attempts: 1, ...answer });
    // Nobody waits for its body, and nothing is held open.
    await expect.poll(async () => (await counters(server)).open, { timeout: 10_000 }).toBe(0);
    const { requests, bytesSent } = await counters(server);
    expect(requests).toEqual(["GET / HTTP/1.1"]);
    // The runtime itself throws interim answers away (RFC 9110, 15.2), as fast as they come, until the time is up.
    if (server !== "continue-forever") expect(bytesSent).toBeLessThan(mostBytes);
  });
});
