import type { Explained } from "../explain-message.ts";
import type { Language } from "../locales/languages.ts";
import type { Audience } from "../model/remedy.ts";
import type { Portal } from "../model/portal.ts";
import type { Target } from "../model/target.ts";

/** All that the page that explains messages is told. */
export interface MessageViewProps {
  readonly language: Language;
  /** The site that the message is about, where it is known. */
  readonly target?: Target | undefined;
  readonly portals: readonly Portal[];
  readonly hasProbe: boolean;
  /** What is known of a pasted text, best first; empty where nothing is. The text goes nowhere else. */
  readonly explain: (text: string) => readonly Explained[];
  /** Starts a diagnosis, the probe included: pressing it under the consent line is the consent for that run. */
  readonly onDiagnose: (target: Target) => void;
  /** For whom the steps are shown. */
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onCopy: (text: string) => Promise<void>;
}
