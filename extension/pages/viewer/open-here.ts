import type { LinkAnswer } from "../../../shared/ui/use-link.ts";
import { openFile, openLink } from "../../../shared/web/open-link.ts";
import { readReportLink, serviceOfLink } from "../../../shared/web/report-link.ts";
import { browserFetch } from "../../../shared/web/sealing/browser-fetch.ts";
import type { ReportService } from "../../../shared/web/sealing/service.ts";

/** The service at an origin. Any answers pages of extensions (CORS), so that no permission is needed. */
export function serviceAt(origin: string): ReportService {
  return { origin, fetch: browserFetch };
}

/**
 * Opens a link or a file. A link that somebody else wrote decides about nobody whom this computer asks: a service that is
 * not `own` is asked by a click.
 */
export async function openHere(own: string | undefined, given: string | Blob): Promise<LinkAnswer> {
  if (typeof given !== "string") return openFile(given);
  const isSealed = (await readReportLink(given)).ok === "sealed";
  const service = (isSealed ? serviceOfLink(given) : undefined) ?? own;
  const open = () => openLink(service === undefined ? undefined : serviceAt(service), given);
  if (service === undefined || service === own) return open();
  return { outcome: "elsewhere", host: new URL(service).host, open };
}
