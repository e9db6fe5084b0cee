import { chromiumFailure } from "../../shared/failures/chromium.ts";
import type { Reach } from "../../shared/model/measurement.ts";
import type { Recording } from "./recording.ts";

/** The check of {@link budget} takes no longer. */
const limitMs = 6_500;

/** How the extension's own look at the target ended, of those recorded the first that began at `at` or later. */
export function recheckIn({ events, target, extensionOrigin }: Recording, at: number): Reach {
  const own = events.filter(({ details }) => details.initiator === extensionOrigin && details.url === `${target}/`);
  const start = own.find(({ event, details }) => event === "onBeforeRequest" && details.timeStamp >= Math.floor(at));
  const end = own.find(
    ({ event, details }) =>
      details.requestId === start?.details.requestId && (event === "onResponseStarted" || event === "onErrorOccurred"),
  );
  const durationMs = Math.round((end?.details.timeStamp ?? Infinity) - (start?.details.timeStamp ?? 0));
  if (end === undefined || durationMs >= limitMs) return { outcome: "unanswered", durationMs: limitMs };
  const { error, statusCode, ip } = end.details;
  if (error !== undefined) return { outcome: "failed", failure: chromiumFailure(error), raw: error, durationMs };
  return {
    outcome: "answered",
    ...(statusCode !== undefined && { status: statusCode }),
    ...(ip !== undefined && { address: ip }),
    durationMs,
  };
}
