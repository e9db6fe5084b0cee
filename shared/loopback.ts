import type { Comparison } from "./comparison.ts";
import type { ComponentKind, LoopbackCheck } from "./model/component.ts";

/**
 * Calls of the portal's page to programs of these kinds that failed, while another of the same kind answered nowhere: a
 * page that tries several ports in turn needs only one. None where the portal itself is out of reach: that is not for
 * want of a program on this computer.
 */
export function failedCalls(
  { evidence, browser }: Comparison,
  kinds: readonly ComponentKind[],
): readonly LoopbackCheck[] {
  if (browser.outcome === "failed" && browser.failure !== "client.blocked_by_local_network_access") return [];
  const asked = (evidence.loopback ?? []).filter(({ kind, page }) => kinds.includes(kind) && page !== undefined);
  const served = new Set(asked.filter(({ page }) => page === "answered").map(({ kind }) => kind));
  return asked.filter(({ kind }) => !served.has(kind));
}
