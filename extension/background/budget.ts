/** All limits on what this browser sends of its own accord; we must not become the fault. Times in milliseconds. */
export const budget = {
  /** Requests of one diagnosis; who clicks and waits may have more, all of them to neutral hosts and this computer. */
  requestsPerDiagnosis: { automatic: 12, click: 32 },
  /** Of those, to one portal host, and to one other host. */
  requestsPerPortalHost: 3,
  requestsPerOtherHost: 10,
  /** Between two diagnoses of one host that nobody asked for. */
  betweenAutomatic: 60_000,
  /** Between two requests to a failing host by clicks, and how many one incident may cost. */
  betweenClicks: 5_000,
  clicksPerIncident: 20,
  /** Between two tries of the target in one diagnosis that nobody asked for; by a click it is {@link betweenClicks}. */
  betweenTries: 500,
  /** A host that was left alone for so long is a new case. */
  forgetAfter: 1_800_000,
  /** One check, and all of them together with the verdict: a service worker has 30 s, a person has less patience. */
  check: 6_500,
  verdict: 8_000,
} as const;

/** Who started a diagnosis. */
export type Trigger = "click" | "automatic";

/** What one diagnosis has sent. */
export interface Spent {
  readonly total: number;
  readonly hosts: Readonly<Record<string, number>>;
}

export const nothingSpent: Spent = { total: 0, hosts: {} };

/** What one host has been asked for, across diagnoses. Times are local clock, milliseconds since the epoch. */
export interface HostLedger {
  readonly automaticAt?: number;
  readonly clickAt?: number;
  /** When it was last asked again within a diagnosis. */
  readonly againAt?: number;
  /** Requests by clicks. */
  readonly clicks: number;
}

/** The spending after one more request to `host`, or null where the budget forbids it. */
export function spend(spent: Spent, host: string, isPortal: boolean, trigger: Trigger): Spent | null {
  const before = spent.hosts[host] ?? 0;
  if (spent.total >= budget.requestsPerDiagnosis[trigger]) return null;
  if (before >= (isPortal ? budget.requestsPerPortalHost : budget.requestsPerOtherHost)) return null;
  return { total: spent.total + 1, hosts: { ...spent.hosts, [host]: before + 1 } };
}

/** How long after one request to the target the next one of the same diagnosis may follow, milliseconds. */
export function pauseBeforeRepeat(trigger: Trigger): number {
  return trigger === "click" ? budget.betweenClicks : budget.betweenTries;
}

export type Admission =
  | { readonly kind: "go"; readonly ledger: HostLedger; readonly waitMs: number }
  | { readonly kind: "refused" };

/** May a diagnosis of this host start, and how long must its request to the host wait? */
export function admit(ledger: HostLedger | undefined, trigger: Trigger, now: number): Admission {
  const { automaticAt, clickAt, againAt, clicks } = ledger === undefined || isOld(ledger, now) ? { clicks: 0 } : ledger;
  if (trigger === "automatic") {
    // A clock set back must not silence us until it has caught up.
    if (automaticAt !== undefined && Math.abs(now - automaticAt) < budget.betweenAutomatic) return { kind: "refused" };
    return { kind: "go", waitMs: 0, ledger: { ...ledger, clicks, automaticAt: now } };
  }
  if (clicks >= budget.clicksPerIncident) return { kind: "refused" };
  const last = Math.max(automaticAt ?? -Infinity, clickAt ?? -Infinity, againAt ?? -Infinity);
  const since = now - last;
  const waitMs = since >= 0 && since < budget.betweenClicks ? budget.betweenClicks - since : 0;
  return { kind: "go", waitMs, ledger: { ...ledger, clicks: clicks + 1, clickAt: now + waitMs } };
}

function isOld({ automaticAt = -Infinity, clickAt = -Infinity }: HostLedger, now: number): boolean {
  return Math.abs(now - Math.max(automaticAt, clickAt)) > budget.forgetAfter;
}

/** The ledger after one more request to the host within a diagnosis: the next click waits for its turn after it. */
export function afterRepeat(ledger: HostLedger | undefined, trigger: Trigger, now: number): HostLedger {
  const clicks = (ledger?.clicks ?? 0) + (trigger === "click" ? 1 : 0);
  return { ...ledger, clicks, againAt: now };
}

/** The ledger when the host's incident is over: clicks count anew, the pauses stay. */
export function afterIncident(ledger: HostLedger): HostLedger {
  return { ...ledger, clicks: 0 };
}
