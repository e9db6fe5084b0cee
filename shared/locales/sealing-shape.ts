/** Why a sealed link was not made, or not deleted. */
export type SealingFault = "too-large" | "unreachable" | "busy" | "refused";

/** What whoever makes a sealed link reads. */
export interface SealingTexts {
  readonly heading: string;
  /** `host`: the service's, which the reader must be able to reach. */
  readonly intro: (host: string) => string;
  readonly create: string;
  readonly creating: string;
  readonly fault: Readonly<Record<SealingFault, (host: string) => string>>;
  readonly made: string;
  readonly expires: (when: string) => string;
  readonly opensOnce: string;
  readonly copy: string;
  readonly copied: string;
  readonly remove: string;
  readonly removed: string;
  /** Links of before that are still in force. */
  readonly sent: string;
  readonly sentAt: (when: string) => string;
  /** Of one of several: what its button deletes. */
  readonly removeOf: (when: string) => string;
}
