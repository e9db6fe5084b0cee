import { accountKickedOut } from "./account-kicked-out.ts";
import { answerDamaged } from "./answer-damaged.ts";
import { blockedByExtension } from "./blocked-by-extension.ts";
import { browserCacheStale } from "./browser-cache-stale.ts";
import { browserIncompatible } from "./browser-incompatible.ts";
import { captivePortal } from "./captive-portal.ts";
import { cascadingOverload } from "./cascading-overload.ts";
import { certificateRevoked } from "./certificate-revoked.ts";
import { clientCertificateProblem } from "./client-certificate-problem.ts";
import { clientOutdated } from "./client-outdated.ts";
import { clockSkew } from "./clock-skew.ts";
import { connectionPoolExhausted } from "./connection-pool-exhausted.ts";
import { dbDeadlock } from "./db-deadlock.ts";
import { dnsFailure } from "./dns-failure.ts";
import { dnsHijack } from "./dns-hijack.ts";
import { firewallBlocksPort } from "./firewall-blocks-port.ts";
import { healthy } from "./healthy.ts";
import { hostsFileOverride } from "./hosts-file-override.ts";
import { httpsInterception } from "./https-interception.ts";
import { ipRateLimitedOrBanned } from "./ip-rate-limited-or-banned.ts";
import { ipv6BrokenPath } from "./ipv6-broken-path.ts";
import { ispFault } from "./isp-fault.ts";
import { issueResultUnknown } from "./issue-result-unknown.ts";
import { largePacketsLost } from "./large-packets-lost.ts";
import { loadBalancerMisroute } from "./load-balancer-misroute.ts";
import { localComponentMissing } from "./local-component-missing.ts";
import { localNetworkPermissionDenied } from "./local-network-permission-denied.ts";
import { noNetwork } from "./no-network.ts";
import { overseasOrCloudIpBlocked } from "./overseas-or-cloud-ip-blocked.ts";
import { peakCongestion } from "./peak-congestion.ts";
import { permissionOrIdentity } from "./permission-or-identity.ts";
import { physicalLinkCut } from "./physical-link-cut.ts";
import { portalAddressChanged } from "./portal-address-changed.ts";
import { printComponentMissing } from "./print-component-missing.ts";
import { proxyOrVpnMisroute } from "./proxy-or-vpn-misroute.ts";
import { rootCertificateNotTrusted } from "./root-certificate-not-trusted.ts";
import { scheduledMaintenance } from "./scheduled-maintenance.ts";
import { serverCertificateExpired } from "./server-certificate-expired.ts";
import { serverCertificateWrongName } from "./server-certificate-wrong-name.ts";
import { serverChainIncomplete } from "./server-chain-incomplete.ts";
import { serverOutage } from "./server-outage.ts";
import { sessionExpired } from "./session-expired.ts";
import { taxInterfaceChange } from "./tax-interface-change.ts";
import { thirdPartyTimeout } from "./third-party-timeout.ts";
import { tlsVersionMismatch } from "./tls-version-mismatch.ts";
import { undetermined } from "./undetermined.ts";
import { weakNetwork } from "./weak-network.ts";
import { wrongEndpointConfig } from "./wrong-endpoint-config.ts";
import { wrongOrFakePortal } from "./wrong-or-fake-portal.ts";

/**
 * Order is precedence: the first that matches is named, later ones become its alternatives. From the ground up; then what
 * the portal itself says; then what is inferred.
 */
export const scenarios = [
  noNetwork,
  wrongOrFakePortal,
  blockedByExtension,
  proxyOrVpnMisroute,
  captivePortal,
  clockSkew,
  clientCertificateProblem,
  httpsInterception,
  firewallBlocksPort,
  largePacketsLost,
  portalAddressChanged,
  dnsFailure,
  hostsFileOverride,
  ipv6BrokenPath,
  serverCertificateExpired,
  serverCertificateWrongName,
  serverChainIncomplete,
  rootCertificateNotTrusted,
  certificateRevoked,
  tlsVersionMismatch,
  dnsHijack,
  localNetworkPermissionDenied,
  localComponentMissing,
  printComponentMissing,
  accountKickedOut,
  permissionOrIdentity,
  scheduledMaintenance,
  issueResultUnknown,
  thirdPartyTimeout,
  taxInterfaceChange,
  browserIncompatible,
  clientOutdated,
  wrongEndpointConfig,
  overseasOrCloudIpBlocked,
  ipRateLimitedOrBanned,
  sessionExpired,
  browserCacheStale,
  loadBalancerMisroute,
  peakCongestion,
  weakNetwork,
  serverOutage,
  ispFault,
  answerDamaged,
  physicalLinkCut,
  cascadingOverload,
  connectionPoolExhausted,
  dbDeadlock,
  healthy,
  undetermined,
] as const;

export type ScenarioId = (typeof scenarios)[number]["id"];
