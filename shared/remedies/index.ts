import type { Remedy } from "../model/remedy.ts";
import { allowBlockedRequest } from "./allow-blocked-request.ts";
import { allowLocalNetwork } from "./allow-local-network.ts";
import { askForRole } from "./ask-for-role.ts";
import { changeDns } from "./change-dns.ts";
import { checkBeforeIssuing } from "./check-before-issuing.ts";
import { checkClientAddress } from "./check-client-address.ts";
import { checkHostsFile } from "./check-hosts-file.ts";
import { connectNetwork } from "./connect-network.ts";
import { excludePortalFromInspection } from "./exclude-portal-from-inspection.ts";
import { improveLine } from "./improve-line.ts";
import { installOfficialRoot } from "./install-official-root.ts";
import { issueByHand } from "./issue-by-hand.ts";
import { lowerPacketSize } from "./lower-packet-size.ts";
import { oneAccountEach } from "./one-account-each.ts";
import { openOfficialSite } from "./open-official-site.ts";
import { openPort } from "./open-port.ts";
import { openPrivateWindow } from "./open-private-window.ts";
import { plugInCertificate } from "./plug-in-certificate.ts";
import { printWithoutComponent } from "./print-without-component.ts";
import { reportLineFault } from "./report-line-fault.ts";
import { signInToNetwork } from "./sign-in-to-network.ts";
import { signInToPortal } from "./sign-in-to-portal.ts";
import { slowDown } from "./slow-down.ts";
import { startLocalComponent } from "./start-local-component.ts";
import { syncClock } from "./sync-clock.ts";
import { tryPhone } from "./try-phone.ts";
import { turnOffIpv6 } from "./turn-off-ipv6.ts";
import { turnOffProxy } from "./turn-off-proxy.ts";
import { updateClient } from "./update-client.ts";
import { useCurrentBrowser } from "./use-current-browser.ts";
import { useDomesticNetwork } from "./use-domestic-network.ts";
import { useMobileHotspot } from "./use-mobile-hotspot.ts";
import { waitForCode } from "./wait-for-code.ts";
import { waitForPortal } from "./wait-for-portal.ts";

/** Every guide by its id, in no order of preference. */
export const remedies = {
  "allow-blocked-request": allowBlockedRequest,
  "allow-local-network": allowLocalNetwork,
  "ask-for-role": askForRole,
  "change-dns": changeDns,
  "check-before-issuing": checkBeforeIssuing,
  "check-client-address": checkClientAddress,
  "check-hosts-file": checkHostsFile,
  "connect-network": connectNetwork,
  "exclude-portal-from-inspection": excludePortalFromInspection,
  "improve-line": improveLine,
  "install-official-root": installOfficialRoot,
  "issue-by-hand": issueByHand,
  "lower-packet-size": lowerPacketSize,
  "one-account-each": oneAccountEach,
  "open-official-site": openOfficialSite,
  "open-port": openPort,
  "open-private-window": openPrivateWindow,
  "plug-in-certificate": plugInCertificate,
  "print-without-component": printWithoutComponent,
  "report-line-fault": reportLineFault,
  "sign-in-to-network": signInToNetwork,
  "sign-in-to-portal": signInToPortal,
  "slow-down": slowDown,
  "start-local-component": startLocalComponent,
  "sync-clock": syncClock,
  "try-phone": tryPhone,
  "turn-off-ipv6": turnOffIpv6,
  "turn-off-proxy": turnOffProxy,
  "update-client": updateClient,
  "use-current-browser": useCurrentBrowser,
  "use-domestic-network": useDomesticNetwork,
  "use-mobile-hotspot": useMobileHotspot,
  "wait-for-code": waitForCode,
  "wait-for-portal": waitForPortal,
} as const satisfies Readonly<Record<string, Remedy>>;

export type RemedyId = keyof typeof remedies;
