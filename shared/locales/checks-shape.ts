import type { FurtherCheck } from "../further-checks.ts";
import type { PhoneAnswer } from "../model/evidence.ts";

/** Measurements that need the user: the telephone, and permissions that a click gives. */
export interface CheckTexts {
  readonly phone: {
    readonly heading: string;
    /** How to do it, one step each. */
    readonly steps: readonly string[];
    /** What the QR code is, for those who do not see it. `address`: `https://host:port`, which stands under it too. */
    readonly code: (address: string) => string;
    /** Which answer to beware of, by what the address is. */
    readonly caveat: Readonly<Record<"inside-only" | "no-page", string>>;
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
