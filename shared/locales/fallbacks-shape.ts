/** Portals whose authority has a rule for the time when they are down. */
type PortalWithFallback = "in-irp" | "in-gst" | "mx-sat" | "br-nfe" | "pl-ksef" | "sa-fatoora" | "tr-gib";

/** What is allowed while a portal is down: by the portal's id, one or two sentences. */
export interface Fallbacks {
  readonly title: string;
  readonly allowed: Readonly<Record<PortalWithFallback, string>>;
}
