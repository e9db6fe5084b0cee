import type { FurtherCheck } from "../further-checks.ts";
import type { PhoneAnswer } from "../model/evidence.ts";

/** Measurements that need the user: the telephone, and permissions that a click gives. */
export interface CheckTexts {
  readonly phone: {
    readonly heading: string;
    /** How to do it, one step each. `address`: `https://host:port`. */
    readonly steps: (address: string) => readonly string[];
    readonly question: string;
    readonly answer: Readonly<Record<PhoneAnswer["outcome"], string>>;
    /** What a screen reader hears, and everybody sees, once it is noted. */
    readonly noted: Readonly<Record<PhoneAnswer["outcome"], string>>;
    readonly takeBack: string;
    readonly takenBack: string;
    readonly failed: string;
  };
  readonly further: {
    readonly heading: string;
    /** Why it helps, and what the browser will ask. */
    readonly why: Readonly<Record<FurtherCheck, string>>;
    readonly button: Readonly<Record<FurtherCheck, string>>;
    readonly denied: string;
    readonly failed: string;
  };
}
