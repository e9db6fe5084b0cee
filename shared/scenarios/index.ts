import { blockedByExtension } from "./blocked-by-extension.ts";
import { captivePortal } from "./captive-portal.ts";
import { certificateRevoked } from "./certificate-revoked.ts";
import { clientCertificateProblem } from "./client-certificate-problem.ts";
import { clockSkew } from "./clock-skew.ts";
import { dnsFailure } from "./dns-failure.ts";
import { dnsHijack } from "./dns-hijack.ts";
import { firewallBlocksPort } from "./firewall-blocks-port.ts";
import { healthy } from "./healthy.ts";
import { httpsInterception } from "./https-interception.ts";
import { ipRateLimitedOrBanned } from "./ip-rate-limited-or-banned.ts";
import { ispFault } from "./isp-fault.ts";
import { noNetwork } from "./no-network.ts";
import { proxyOrVpnMisroute } from "./proxy-or-vpn-misroute.ts";
import { rootCertificateNotTrusted } from "./root-certificate-not-trusted.ts";
import { serverCertificateExpired } from "./server-certificate-expired.ts";
import { serverCertificateWrongName } from "./server-certificate-wrong-name.ts";
import { serverChainIncomplete } from "./server-chain-incomplete.ts";
import { serverOutage } from "./server-outage.ts";
import { sessionExpired } from "./session-expired.ts";
import { tlsVersionMismatch } from "./tls-version-mismatch.ts";
import { undetermined } from "./undetermined.ts";

/** Order is precedence: the first that matches is named, later ones become its alternatives. From the ground up. */
export const scenarios = [
  noNetwork,
  blockedByExtension,
  proxyOrVpnMisroute,
  captivePortal,
  clockSkew,
  clientCertificateProblem,
  httpsInterception,
  firewallBlocksPort,
  dnsFailure,
  serverCertificateExpired,
  serverCertificateWrongName,
  serverChainIncomplete,
  rootCertificateNotTrusted,
  certificateRevoked,
  tlsVersionMismatch,
  dnsHijack,
  ipRateLimitedOrBanned,
  sessionExpired,
  serverOutage,
  ispFault,
  healthy,
  undetermined,
] as const;

export type ScenarioId = (typeof scenarios)[number]["id"];
