import type { SealingFault } from "../locales/sealing-shape.ts";

/** How long, in seconds, and whether it opens once. */
export interface SealChoice {
  readonly lifetime: 3_600 | 86_400 | 604_800 | 2_592_000;
  readonly once: boolean;
}

/** A link that was made; times are milliseconds since the epoch. */
export interface SentLink {
  readonly id: string;
  readonly madeAt: number;
  readonly expiresAt: number;
}

export type SealState =
  | { readonly state: "idle" | "creating" | "removed" }
  | { readonly state: "fault"; readonly fault: SealingFault }
  | {
      readonly state: "made";
      readonly id: string;
      readonly link: string;
      readonly expiresAt: number;
      readonly once: boolean;
    };

/** Making sealed links, as far as a page offers it. */
export interface Sealing {
  /** The service's host, port with it. */
  readonly host: string;
  readonly seal: SealState;
  /** Made before, still in force. */
  readonly sent: readonly SentLink[];
  readonly onCreate: (choice: SealChoice) => void;
  readonly onRemove: (id: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}
