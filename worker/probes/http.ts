import { failureOfFetch } from "../../shared/failures/workerd.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { abortedAfter } from "./deadline.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";

/** Statuses by which a site turns us away; asking on would be rude, so the stage rests. */
export const refusingStatuses: readonly number[] = [403, 412, 418, 429];

/** How servers say that they know no HEAD, though all must (RFC 9110, 9.1): it tells nothing of what a GET would get. */
const withoutHead: readonly number[] = [405, 501];

export interface HttpOptions {
  readonly timeoutMs: number;
  /** What the layer below came to, with at least one address. */
  readonly tls: "ok" | "unsupported";
  readonly version: string;
  /** HEAD where a status is all that is wanted: scheduled rounds. `websocket`: an opening handshake (RFC 6455, 4.1). */
  readonly method: "GET" | "HEAD" | "websocket";
}

/** One request for `/` over the platform's own HTTPS. Redirects are not followed, the body is not read. */
export async function measureHttp(
  target: Target,
  { timeoutMs, tls, version, method }: HttpOptions,
): Promise<Measurement> {
  const start = Date.now();
  const took = (): { layer: "http"; durationMs: number; attempts: 1 } => ({
    layer: "http",
    durationMs: Date.now() - start,
    attempts: 1,
  });
  let late = false;
  try {
    return await abortedAfter(timeoutMs, async (signal) => {
      signal.addEventListener("abort", () => (late = true));
      const response = await fetch(`${targetText(target)}/`, {
        method: method === "HEAD" ? "HEAD" : "GET",
        redirect: "manual",
        signal,
        headers: {
          "user-agent": `fapiao-doctor-probe/${version}`,
          accept: "text/html,*/*;q=0.8",
          ...(method === "websocket" ? { upgrade: "websocket" } : {}),
        },
        // Never an answer out of the platform's cache (each status of 100 to 599).
        cf: { cacheTtlByStatus: { "100-599": -1 } },
      });
      // Nothing of the body is wanted, and how letting go of it ends is no news.
      response.body?.cancel().catch(() => undefined);
      hangUpSocket(response);
      return { ...took(), ...judge(response, method) };
    });
  } catch (error) {
    if (late) return { ...took(), outcome: "failed", failure: "http.timed_out", succeeded: 0 };
    // Where we could not read the handshake, a failed fetch may have failed in it.
    if (tls === "unsupported") return { ...took(), outcome: "skipped" };
    const failure = failureOfFetch(error instanceof Error ? error.message : String(error));
    if (failure === undefined) return { ...took(), outcome: "unsupported", succeeded: 0 };
    return { ...took(), outcome: "failed", failure, succeeded: 0 };
  }
}

function judge(
  response: Response,
  method: HttpOptions["method"],
): Pick<Measurement, "outcome" | "failure" | "status" | "succeeded"> {
  const { status } = response;
  if (isPlatformPage(response)) return { outcome: "unsupported", succeeded: 0 };
  if (method === "HEAD" && withoutHead.includes(status)) return { outcome: "unsupported", status, succeeded: 0 };
  if (method === "websocket" && response.webSocket !== null) return { outcome: "ok", status, succeeded: 1 };
  // Another protocol than the one that was asked for (101): no answer to a request, as browsers see it too.
  if (status < 200) return { outcome: "failed", failure: "http.response.invalid", succeeded: 0 };
  if (status >= 400) return { outcome: "failed", failure: "http.error", status, succeeded: 0 };
  return { outcome: "ok", status, succeeded: 1 };
}

/** Nothing is to be said over it: that it opens is all we want to know. */
function hangUpSocket({ webSocket }: Response): void {
  if (webSocket === null) return;
  webSocket.accept();
  webSocket.close(1000);
}

/**
 * The platform turns its own trouble into a page of status 520 to 530 (525 handshake, 530 DNS …). It is never the
 * portal's; a portal's firewall that answers 521 by itself is told apart by the name of its server.
 */
function isPlatformPage({ status, headers }: Response): boolean {
  return status >= 520 && status <= 530 && headers.get("server") === "cloudflare";
}
