import * as v from "valibot";
import browser from "webextension-polyfill";
import type { RequestDetails } from "./observe.ts";

/** What `webRequest` adds where the browser offers it and was asked for it. */
export interface SecurityDetails {
  readonly securityInfo?: unknown;
}

const securitySchema = v.object({
  certificates: v.pipe(
    v.array(v.object({ fingerprint: v.object({ sha256: v.pipe(v.string(), v.regex(/^[\dA-F:]+$/i)) }) })),
    v.minLength(1),
  ),
});

/**
 * Asks for the certificates of answers. Chromium knows the option since 144 and fills it only with its feature
 * `WebRequestSecurityInfo`; an older one refuses the listener, and then there is none.
 */
export function listenForCertificates(
  listener: (details: RequestDetails & SecurityDetails) => undefined,
  filter: browser.WebRequest.RequestFilter,
): void {
  const api: object = browser.webRequest;
  if (offersCertificates(api)) api.onHeadersReceived.addListener(listener, filter, ["securityInfo"]);
}

/** What the types at hand do not know of Chromium. */
interface Offered {
  readonly onHeadersReceived: {
    addListener(
      listener: (details: RequestDetails & SecurityDetails) => undefined,
      filter: browser.WebRequest.RequestFilter,
      options: string[],
    ): void;
  };
}

function offersCertificates(api: object): api is Offered {
  if (!("OnHeadersReceivedOptions" in api)) return false;
  const { OnHeadersReceivedOptions: options } = api;
  return typeof options === "object" && options !== null && "SECURITY_INFO" in options;
}

/** SHA-256 of the leaf in upper-case hex pairs joined by colons. Undefined over plain HTTP, and where it is not shown. */
export function leafFingerprint({ securityInfo }: SecurityDetails): string | undefined {
  const parsed = v.safeParse(securitySchema, securityInfo);
  const [leaf] = parsed.success ? parsed.output.certificates : [];
  return leaf?.fingerprint.sha256.replaceAll(":", "").toUpperCase().match(/../g)?.join(":");
}
