import browser from "webextension-polyfill";
import { componentAt } from "../../shared/loopback-components.ts";
import type { LoopbackCheck } from "../../shared/model/component.ts";
import { failedLayer, type Failure } from "../../shared/model/failure.ts";
import { loopbackPermission } from "../hosts.ts";
import { loopbackCallsItem, read, write } from "../storage.ts";
import { failureNamed } from "./failure-names.ts";
import { isOwn } from "./flights.ts";
import { takeTurns } from "./in-turn.ts";
import type { LoopbackCall } from "./loopback-call.ts";
import { isWatchedHost, type RequestDetails } from "./observe.ts";

/** What was met longer ago is about another visit. */
const forgetAfterMs = 600_000;
/** A prompt that nobody has answered, or a program that does not answer, shows nothing for as long as it lasts. */
const unansweredAfterMs = 2_000;
const inTurn = takeTurns();

/**
 * Listens to calls of portals' pages to the known components of this computer. The browser shows them only with the
 * optional permission for loopback, so this costs nothing without it. Port and outcome are kept, nothing else.
 */
export function watchLoopback(): void {
  const filter: browser.WebRequest.RequestFilter = {
    urls: loopbackPermission.origins,
    types: ["xmlhttprequest", "websocket", "script", "image", "sub_frame"],
  };
  browser.webRequest.onBeforeRequest.addListener((details): undefined => note(details, "open"), filter);
  browser.webRequest.onResponseStarted.addListener((details): undefined => note(details, "answered"), filter);
  browser.webRequest.onErrorOccurred.addListener((details): undefined => note(details, "failed"), filter);
}

/** What pages met lately, by port. */
export async function metOnLoopback(now: number): Promise<ReadonlyMap<number, NonNullable<LoopbackCheck["page"]>>> {
  const met = new Map<number, NonNullable<LoopbackCheck["page"]>>();
  for (const [port, { outcome, at }] of Object.entries(await inTurn(() => read(loopbackCallsItem)))) {
    if (Math.abs(now - at) > forgetAfterMs) continue;
    if (outcome !== "open") met.set(Number(port), outcome);
    else if (now - at > unansweredAfterMs) met.set(Number(port), "unanswered");
  }
  return met;
}

/** A WebSocket has one name for every failure. */
export function failedOutcome(failure: Failure): NonNullable<LoopbackCheck["page"]> {
  if (failure === "client.blocked_by_local_network_access") return "not-permitted";
  if (failure === "tcp.refused") return "refused";
  return failedLayer(failure) === "http" ? "answered" : "failed";
}

function note(details: RequestDetails, outcome: LoopbackCall["outcome"]): undefined {
  const port = Number(new URL(details.url).port);
  if (isOwn(details) || componentAt(port) === undefined || !isFromPortal(details)) return;
  const { error, timeStamp } = details;
  inTurn(async () => {
    const call: LoopbackCall = {
      outcome: error === undefined ? outcome : failedOutcome(await failureNamed(error)),
      at: Math.round(timeStamp),
    };
    await write(loopbackCallsItem, { ...(await read(loopbackCallsItem)), [port]: call });
  }).catch((error: unknown) => console.error("storing a call to this computer:", error));
}

function isFromPortal({ initiator }: RequestDetails): boolean {
  return initiator !== undefined && URL.canParse(initiator) && isWatchedHost(new URL(initiator).hostname);
}
