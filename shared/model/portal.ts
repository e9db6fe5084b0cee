/** What a host of a portal is for. `delivery`: where buyers fetch their invoices; `test`: the authority's trial system. */
export type HostRole =
  | "portal"
  | "login"
  | "issue"
  | "verify"
  | "api"
  | "delivery"
  | "announcements"
  | "status"
  | "help"
  | "test";

export interface PortalHost {
  readonly host: string;
  readonly port: number;
  readonly role: HostRole;
  /** How well sourced: `high` two independent sources, `medium` one good one, `low` a pattern. */
  readonly confidence: "high" | "medium" | "low";
  /** It speaks WebSocket (RFC 6455) at its root, where others show a page. */
  readonly webSocket?: true;
}

/** An address that people still have in their bookmarks. It is recognised, and never watched or measured. */
export interface RetiredHost {
  readonly host: string;
  /** Null: on every port. */
  readonly port: number | null;
  /** What the portal's host that took its place is for; the first one with this role. */
  readonly role: HostRole;
}

/** What a site is called in each language. */
export interface PortalName {
  readonly "zh-CN": string;
  readonly en: string;
}

/** An invoicing site as its users know it. */
export interface Portal {
  /** `cn-beijing`; public, never renamed. */
  readonly id: string;
  /** None for those that sentences never call by name; lists ask `nameOf`, which knows all. */
  readonly name?: PortalName;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Tax region in the country's own language, or null for a national portal. */
  readonly region: string | null;
  readonly kind: "government" | "vendor";
  /** First host is the one a user means by the portal's name. */
  readonly hosts: readonly PortalHost[];
  /** Telephone help line; only one that a source confirms. */
  readonly helpline: string | null;
  readonly retired?: readonly RetiredHost[];
  /** Hosts of strangers that were seen to pass for this portal. */
  readonly imitations?: readonly string[];
}
