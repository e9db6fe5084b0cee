import type { Matter } from "../page-words/matter.ts";
import type { MessageId } from "../page-words/index.ts";
import type { FailureKind } from "./failure-kind.ts";

/** HTTP statuses that read the same to whoever sees them. */
export type StatusKind = "signed-out" | "refused" | "missing" | "broken" | "other";

/** What the page says that explains a pasted message. */
export interface MessageTexts {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly privacy: string;
  readonly explain: string;
  readonly clear: string;
  readonly seen: string;
  readonly whose: string;
  readonly matter: Readonly<Record<Matter | "open", string>>;
  /** After an error of the browser: only a diagnosis tells the cause. */
  readonly severalCauses: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly diagnose: string;
  /** What each message means: its cause, and the one thing to do that no guide says better. */
  readonly message: Readonly<Record<MessageId, string>>;
  readonly browser: Readonly<Record<FailureKind, string>>;
  readonly status: Readonly<Record<StatusKind, string>>;
}
