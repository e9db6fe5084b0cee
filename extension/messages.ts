import browser, { type Runtime } from "webextension-polyfill";
import type { FurtherCheck } from "../shared/further-checks.ts";
import type { PhoneAnswer } from "../shared/model/evidence.ts";
import type { GuideAction, Plan } from "../shared/guide/guide.ts";
import type { Target } from "../shared/model/target.ts";
import type { BannerRequest } from "./content/banner-message.ts";
import type { DraftNotice } from "./content/drafts/draft-message.ts";
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

/** The user's telephone opens the target of a finished diagnosis, or does not; null takes the answer back. Answer: null. */
export interface PhoneRequest {
  readonly kind: "phone";
  readonly id: string;
  readonly outcome: PhoneAnswer["outcome"] | null;
}

/** Measure this for a finished diagnosis; its permission has just been given. Answer: null. */
export interface FurtherCheckRequest {
  readonly kind: "further-check";
  readonly id: string;
  readonly check: FurtherCheck;
}

/** The user goes on with a guide for a finished diagnosis, or begins it. Answer: null; what comes of it is stored. */
export interface GuideRequest {
  readonly kind: "guide";
  readonly id: string;
  readonly plan: Plan;
  readonly action: GuideAction;
}

/** Tell the user when this site is back, or no longer. Answer: null. */
export interface ComeBackRequest {
  readonly kind: "start-come-back" | "stop-come-back";
  readonly target: Target;
}

export type Request =
  | DiagnoseRequest
  | ResumeRequest
  | PhoneRequest
  | FurtherCheckRequest
  | GuideRequest
  | ComeBackRequest
  | BannerRequest
  | DraftNotice
  | PageWordsNotice;
export type Answer<R extends Request> = R extends DiagnoseRequest
  ? string | null
  : R extends DraftNotice
    ? boolean
    : null;

/** What goes back: the answer, or why there is none. */
type Reply<R extends Request> = { readonly answer: Answer<R> } | { readonly error: string };

/**
 * Asks the background. Rejects where there is none to ask, as after an update of the extension, or it could not do it. Null
 * also where it was stopped before it could answer: it goes on with what it has begun.
 */
export async function ask<R extends Request>(request: R): Promise<Answer<R> | null> {
  const reply = await browser.runtime.sendMessage<R, Reply<R> | undefined>(request);
  if (reply === undefined) return null;
  if ("error" in reply) throw new Error(reply.error);
  return reply.answer;
}

/** Answers every request, in the background, told by the browser who sends it. Only our own pages and content scripts can. */
export function answerRequests(
  answer: (request: Request, sender: Runtime.MessageSender) => Promise<Answer<Request>>,
): void {
  browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender, send) => {
    if (!isRequest(received)) throw new Error("A message that none of ours sends.");
    const reply: (reply: Reply<Request>) => void = send;
    answer(received, sender).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
    // The reply comes later. Browsers of ours do not take a promise for that.
    return true;
  });
}

function isRequest(message: unknown): message is Request {
  return typeof message === "object" && message !== null && "kind" in message;
}
