import { useEffect, useState } from "preact/hooks";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import type { SealingFault } from "../../../shared/locales/sealing-shape.ts";
import type { SealChoice, Sealing, SealState } from "../../../shared/ui/sealing-props.ts";
import { browserFetch } from "../../../shared/web/sealing/browser-fetch.ts";
import { deleteReport, keepReport } from "../../../shared/web/sealing/keep-report.ts";
import type { ServiceFault } from "../../../shared/web/sealing/service.ts";
import { utf8 } from "../../../shared/web/utf8.ts";
import { forgetLink, rememberLink, sentLinks, type RememberedLink } from "../../sent-links.ts";

/**
 * Sealed links of a report, made by a click and by nothing else.
 *
 * @param origin The service's; undefined where there is none.
 * @param report What is sent, as the user left it.
 */
export function useSealing(origin: string | undefined, report: SharedReport): Sealing | undefined {
  const [seal, setSeal] = useState<SealState>({ state: "idle" });
  const [links, setLinks] = useState<readonly RememberedLink[]>([]);
  const refresh = () => void sentLinks().then(setLinks);
  useEffect(refresh, []);
  // What was sealed before is not what stands on the page now; it is among those of before.
  useEffect(() => setSeal((known) => (known.state === "made" ? { state: "idle" } : known)), [report]);
  if (origin === undefined) return undefined;

  async function create(service: string, choice: SealChoice): Promise<void> {
    setSeal({ state: "creating" });
    const kept = await keepReport(serviceAt(service), utf8(JSON.stringify(report)), choice);
    if ("fault" in kept) return setSeal({ state: "fault", fault: faultOf(kept.fault) });
    const { id, link, expiresAt, deletion } = kept;
    await rememberLink({ id, origin: service, deletion, madeAt: Date.now(), expiresAt });
    setSeal({ state: "made", id, link, expiresAt, once: choice.once });
    refresh();
  }

  async function remove(id: string): Promise<void> {
    const link = (await sentLinks()).find((one) => one.id === id);
    if (link === undefined) return refresh();
    const deleted = await deleteReport(serviceAt(link.origin), link);
    // What the service does not know is gone as well.
    if ("fault" in deleted && deleted.fault !== "unknown")
      return setSeal({ state: "fault", fault: faultOf(deleted.fault) });
    await forgetLink(id);
    setSeal({ state: "removed" });
    refresh();
  }

  return {
    host: new URL(origin).host,
    seal,
    sent: links.filter(({ id }) => seal.state !== "made" || seal.id !== id),
    onCreate: (choice) => void create(origin, choice),
    onRemove: (id) => void remove(id),
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}

function serviceAt(origin: string) {
  return { origin, fetch: browserFetch };
}

function faultOf(fault: ServiceFault["fault"] | "too-large"): SealingFault {
  return fault === "gone" || fault === "unknown" ? "refused" : fault;
}
