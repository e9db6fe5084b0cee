/** Programs on the user's own computer that invoicing pages talk to over loopback. */
export const componentKinds = ["certificate", "print", "vendor"] as const;
export type ComponentKind = (typeof componentKinds)[number];

/** How one loopback port behaves. */
export interface LoopbackCheck {
  readonly kind: ComponentKind;
  readonly port: number;
  /** What the portal's own page met there; absent where it did not ask. */
  readonly page?: "answered" | "refused" | "not-permitted" | "unanswered" | "failed";
  /** What our own request met there; absent without the permission for it. */
  readonly own?: "answered" | "refused" | "unanswered" | "failed";
}
