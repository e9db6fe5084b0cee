import type { Target } from "./target.ts";

/** A portal that a user or an administrator added: a company's server, a vendor that is not in the catalogue. */
export interface OwnPortal {
  readonly name: string;
  readonly target: Target;
  /** May its name be sent outside: to the probe, and to public resolvers? Off until switched on for this portal. */
  readonly outside: boolean;
}
