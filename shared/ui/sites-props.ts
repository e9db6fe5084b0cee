import type { Portal } from "../model/portal.ts";
import type { Target, TargetError } from "../model/target.ts";

/** A site that is watched by the user's choice, or could be. */
export interface SiteShown {
  readonly portal: Portal;
  /** Does the browser let us see when it fails? */
  readonly watched: boolean;
  /** There for a portal that the user or the administrator added. */
  readonly own?: { readonly outside: boolean; readonly managed: boolean };
}

/** Why an address is not added. `look-alike` can be added all the same; the others need not be. */
export type AddProblem =
  | { readonly kind: "address"; readonly error: TargetError }
  | { readonly kind: "listed" | "known"; readonly portal: Portal }
  | { readonly kind: "retired" | "look-alike"; readonly current: Target };

export type AddAnswer = { readonly added: Portal } | { readonly problem: AddProblem };

export interface SitesProps {
  /** Added portals, and those of the catalogue that the user lets us watch. */
  readonly sites: readonly SiteShown[];
  /** Portals of the catalogue that are watched only by the user's choice. */
  readonly choices: readonly Portal[];
  /** What would be kept of a text that somebody types or pastes. */
  readonly readAddress: (text: string) => Target | TargetError;
  /** Adds a site and asks for the permission to watch it; an empty name means its host. `anyway`: a look-alike too. */
  readonly onAdd: (text: string, name: string, anyway: boolean) => AddAnswer;
  readonly onWatch: (portal: Portal) => void;
  /** Stops watching, and forgets a portal that was added. */
  readonly onRemove: (site: SiteShown) => void;
  readonly onOutside: (portal: Portal, outside: boolean) => void;
}
