import type { Remedy } from "../model/remedy.ts";
import { allowBlockedRequest } from "./allow-blocked-request.ts";
import { changeDns } from "./change-dns.ts";
import { connectNetwork } from "./connect-network.ts";
import { excludePortalFromInspection } from "./exclude-portal-from-inspection.ts";
import { openPort } from "./open-port.ts";
import { plugInCertificate } from "./plug-in-certificate.ts";
import { reportLineFault } from "./report-line-fault.ts";
import { signInToNetwork } from "./sign-in-to-network.ts";
import { signInToPortal } from "./sign-in-to-portal.ts";
import { slowDown } from "./slow-down.ts";
import { syncClock } from "./sync-clock.ts";
import { tryPhone } from "./try-phone.ts";
import { turnOffProxy } from "./turn-off-proxy.ts";
import { useMobileHotspot } from "./use-mobile-hotspot.ts";
import { waitForPortal } from "./wait-for-portal.ts";

/** Every guide by its id, in no order of preference. */
export const remedies = {
  "allow-blocked-request": allowBlockedRequest,
  "change-dns": changeDns,
  "connect-network": connectNetwork,
  "exclude-portal-from-inspection": excludePortalFromInspection,
  "open-port": openPort,
  "plug-in-certificate": plugInCertificate,
  "report-line-fault": reportLineFault,
  "sign-in-to-network": signInToNetwork,
  "sign-in-to-portal": signInToPortal,
  "slow-down": slowDown,
  "sync-clock": syncClock,
  "try-phone": tryPhone,
  "turn-off-proxy": turnOffProxy,
  "use-mobile-hotspot": useMobileHotspot,
  "wait-for-portal": waitForPortal,
} as const satisfies Readonly<Record<string, Remedy>>;

export type RemedyId = keyof typeof remedies;
