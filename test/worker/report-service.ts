import { exports } from "cloudflare:workers";
import { keepReport } from "../../shared/web/sealing/keep-report.ts";
import type { KeptLink } from "../../shared/web/sealing/keep-report.ts";
import { openSealed } from "../../shared/web/sealing/open-report.ts";
import type { SealOptions } from "../../shared/web/sealing/seal.ts";
import { utf8 } from "../../shared/web/utf8.ts";

export const origin = "http://probe.example";
export const fetch = (address: string, init: RequestInit = {}) => exports.default.fetch(new Request(address, init));
export const service = { origin, fetch };
export const text = JSON.stringify({ version: 1, verdict: { side: "beyond" } });

export async function kept(options: SealOptions = { lifetime: 86_400, once: false }): Promise<KeptLink> {
  const made = await keepReport(service, utf8(text), options);
  if ("fault" in made) throw new Error(made.fault);
  return made;
}

export function open({ link, id }: KeptLink) {
  return openSealed(service, id, link.slice(link.indexOf("#") + 1));
}

export async function opened(link: KeptLink) {
  const found = await open(link);
  if ("fault" in found) throw new Error(found.fault);
  return found;
}
