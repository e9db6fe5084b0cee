import * as v from "valibot";
import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { reportStateSchema, sealedReportSchema } from "../report-protocol-schema.ts";
import { sealVersion } from "./metadata.ts";
import type { Lifetime } from "./metadata.ts";
import { keysOfLink } from "./sealed-link.ts";
import type { SecretFault } from "./sealed-link.ts";
import { askService } from "./service.ts";
import type { ReportService, ServiceFault } from "./service.ts";
import { unseal } from "./unseal.ts";

/** A report that was fetched and unsealed; of one that opens once, {@link confirm} must say yes before it is shown. */
export interface OpenableReport {
  /** Its JSON, UTF-8, as its maker sealed it: still a stranger's text. */
  readonly report: Uint8Array<ArrayBuffer>;
  readonly once: boolean;
  readonly lifetime: Lifetime;
  /** By the service's clock, milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Tells the service that it is opened. May be called again where no answer came. */
  readonly confirm: () => Promise<{ readonly granted: true } | ServiceFault>;
}

/** `newer`: sealed by a later version than ours. `damaged`: what came is not what its maker sealed. */
export type OpenFault = ServiceFault | { readonly fault: SecretFault | "newer" | "damaged" };

/** Of whatever version. */
const anyVersion = v.looseObject({ version: v.number() });

/** Fetches and unseals the report of a link, by what stands in it before and behind the #. Opens nothing yet. Never throws. */
export async function openSealed(
  service: ReportService,
  id: string,
  secret: string,
): Promise<OpenableReport | OpenFault> {
  const keys = await keysOfLink(id, secret);
  if (typeof keys === "string") return { fault: keys };
  const path = `/v1/reports/${keys.id}`;
  const headers = { authorization: `Bearer ${toBase64Url(keys.accessToken)}` };
  const asked = await askService(service, path, { headers }, anyVersion);
  if ("fault" in asked) return asked;
  if (asked.answer.version > sealVersion) return { fault: "newer" };
  const answer = v.safeParse(sealedReportSchema, asked.answer);
  const sealed = answer.success ? fromBase64Url(answer.output.sealed) : undefined;
  if (!answer.success || sealed === undefined) return { fault: "damaged" };
  const { version, lifetime, once, expiresAt } = answer.output;
  const report = await unseal(sealed, keys.content, { version, id: keys.id, lifetime, once });
  if (report === undefined) return { fault: "damaged" };
  const reader = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  return {
    report,
    once,
    lifetime,
    expiresAt,
    async confirm() {
      const request = {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ reader }),
      } as const;
      const confirmed = await askService(service, `${path}/opened`, request, reportStateSchema);
      return "fault" in confirmed ? confirmed : { granted: true };
    },
  };
}
