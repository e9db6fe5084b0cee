import browser from "webextension-polyfill";
import { componentAt, loopbackComponents } from "../../../shared/loopback-components.ts";
import type { LoopbackCheck } from "../../../shared/model/component.ts";
import { failedLayer } from "../../../shared/model/failure.ts";
import type { Reach } from "../../../shared/model/measurement.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import { loopbackPermission } from "../../hosts.ts";
import { metOnLoopback } from "../loopback-calls.ts";
import { BudgetSpent, type Gatherer, type Run } from "./gatherer.ts";

/** This computer answers at once or not at all. */
const limitMs = 1_500;
const ownAtMost = 8;

/**
 * The programs that invoicing pages talk to on this computer, with the optional permission for loopback: what the page
 * met there, and where somebody clicked also what we meet, at ports that the page asked for and those of certificate
 * services. Never any other port.
 */
export const loopback: Gatherer<"loopback"> = {
  key: "loopback",
  cost: { automatic: 0, click: ownAtMost },
  async gather(run) {
    if (!(await browser.permissions.contains(loopbackPermission))) return undefined;
    const met = await metOnLoopback(Date.now());
    const own =
      run.trigger === "click" ? await askPorts(run, [...met.keys()]) : new Map<number, LoopbackCheck["own"]>();
    const ports = [...new Set([...met.keys(), ...own.keys()])];
    const checks = ports.flatMap((port): LoopbackCheck[] => {
      const kind = componentAt(port)?.kind;
      const page = met.get(port);
      const ours = own.get(port);
      return kind === undefined ? [] : [{ kind, port, ...(page && { page }), ...(ours && { own: ours }) }];
    });
    return checks.length > 0 ? checks : undefined;
  },
};

async function askPorts(run: Run, asked: readonly number[]): Promise<Map<number, NonNullable<LoopbackCheck["own"]>>> {
  const country = portalOf(run.target)?.country;
  const certificates = loopbackComponents
    .filter((component) => component.kind === "certificate" && component.country === country)
    .flatMap(({ ports }) => ports.map(({ port }) => port));
  const wanted = [...new Set([...asked, ...certificates])].slice(0, ownAtMost);
  const found = new Map<number, NonNullable<LoopbackCheck["own"]>>();
  await Promise.all(
    wanted.map(async (port) => {
      const scheme = componentAt(port)?.at.secure === true ? "https" : "http";
      try {
        const { reach } = await run.again(`${scheme}://127.0.0.1:${port}/`, { mode: "no-cors" }, limitMs);
        found.set(port, ownOutcome(reach));
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
      }
    }),
  );
  return found;
}

/** Something listens there if a connection stood, whatever came of it: its certificate is often trusted by nobody. */
export function ownOutcome({ outcome, failure }: Reach): NonNullable<LoopbackCheck["own"]> {
  if (outcome !== "failed") return outcome;
  if (failure === "tcp.refused") return "refused";
  const layer = failure === undefined ? undefined : failedLayer(failure);
  return layer === "tls" || layer === "http" ? "answered" : "failed";
}
