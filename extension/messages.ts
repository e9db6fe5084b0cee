import browser, { type Runtime } from "webextension-polyfill";
import type { Target } from "../shared/model/target.ts";
import type { BannerRequest } from "./content/banner-message.ts";
import type { PageWordsNotice } from "./content/page-words-message.ts";

/** A page asks for a diagnosis by a click. Answer: its id; null where the budget allows none and there was none before. */
export interface DiagnoseRequest {
  readonly kind: "diagnose";
  readonly target: Target;
}

/** A page waits for a diagnosis: go on with interrupted ones. It also keeps the service worker awake. Answer: null. */
export interface ResumeRequest {
  readonly kind: "resume";
}

export type Request = DiagnoseRequest | ResumeRequest | BannerRequest | PageWordsNotice;
export type Answer<R extends Request> = R extends DiagnoseRequest ? string | null : null;

/** Asks the background. Rejects where there is none to ask, as after an update of the extension. */
export async function ask<R extends Request>(request: R): Promise<Answer<R>> {
  return browser.runtime.sendMessage<R, Answer<R>>(request);
}

/** Answers every request, in the background, told by the browser who sends it. Only our own pages and content scripts can. */
export function answerRequests(
  answer: (request: Request, sender: Runtime.MessageSender) => Promise<Answer<Request>>,
): void {
  browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender) => {
    if (!isRequest(received)) throw new Error("A message that none of ours sends.");
    return answer(received, sender);
  });
}

function isRequest(message: unknown): message is Request {
  return typeof message === "object" && message !== null && "kind" in message;
}
