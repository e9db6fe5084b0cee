/** What a sentence may speak of. */
export interface About {
  /** The site in its users' words: `税局网站`, a vendor's own name, or the host. */
  readonly site: string;
  readonly host: string;
  readonly port: number;
  /** Telephone help line of the portal, null where none is known. */
  readonly helpline: string | null;
  /** How far this computer's clock is off, minutes; positive where it is slow, null where not measured. */
  readonly clockSlowByMinutes: number | null;
}
