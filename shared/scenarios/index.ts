import type { Sample } from "../practice/sample.ts";
import { accountKickedOut, accountKickedOutSample } from "./account-kicked-out.ts";
import { answerDamaged, answerDamagedSample } from "./answer-damaged.ts";
import { blockedByExtension, blockedByExtensionSample } from "./blocked-by-extension.ts";
import { browserCacheStale, browserCacheStaleSample } from "./browser-cache-stale.ts";
import { browserIncompatible, browserIncompatibleSample } from "./browser-incompatible.ts";
import { captivePortal, captivePortalSample } from "./captive-portal.ts";
import { cascadingOverload, cascadingOverloadSample } from "./cascading-overload.ts";
import { certificateRevoked, certificateRevokedSample } from "./certificate-revoked.ts";
import { clientCertificateProblem, clientCertificateProblemSample } from "./client-certificate-problem.ts";
import { clientOutdated, clientOutdatedSample } from "./client-outdated.ts";
import { clockSkew, clockSkewSample } from "./clock-skew.ts";
import { connectionPoolExhausted, connectionPoolExhaustedSample } from "./connection-pool-exhausted.ts";
import { dbDeadlock, dbDeadlockSample } from "./db-deadlock.ts";
import { dnsFailure, dnsFailureSample } from "./dns-failure.ts";
import { dnsHijack, dnsHijackSample } from "./dns-hijack.ts";
import { firewallBlocksPort, firewallBlocksPortSample } from "./firewall-blocks-port.ts";
import { healthy, healthySample } from "./healthy.ts";
import { hostsFileOverride, hostsFileOverrideSample } from "./hosts-file-override.ts";
import { httpsInterception, httpsInterceptionSample } from "./https-interception.ts";
import { ipRateLimitedOrBanned, ipRateLimitedOrBannedSample } from "./ip-rate-limited-or-banned.ts";
import { ipv6BrokenPath, ipv6BrokenPathSample } from "./ipv6-broken-path.ts";
import { ispFault, ispFaultSample } from "./isp-fault.ts";
import { issueResultUnknown, issueResultUnknownSample } from "./issue-result-unknown.ts";
import { largePacketsLost, largePacketsLostSample } from "./large-packets-lost.ts";
import { loadBalancerMisroute, loadBalancerMisrouteSample } from "./load-balancer-misroute.ts";
import { localComponentMissing, localComponentMissingSample } from "./local-component-missing.ts";
import { localNetworkPermissionDenied, localNetworkPermissionDeniedSample } from "./local-network-permission-denied.ts";
import { noNetwork, noNetworkSample } from "./no-network.ts";
import { overseasOrCloudIpBlocked, overseasOrCloudIpBlockedSample } from "./overseas-or-cloud-ip-blocked.ts";
import { peakCongestion, peakCongestionSample } from "./peak-congestion.ts";
import { permissionOrIdentity, permissionOrIdentitySample } from "./permission-or-identity.ts";
import { physicalLinkCut, physicalLinkCutSample } from "./physical-link-cut.ts";
import { portalAddressChanged, portalAddressChangedSample } from "./portal-address-changed.ts";
import { printComponentMissing, printComponentMissingSample } from "./print-component-missing.ts";
import { proxyOrVpnMisroute, proxyOrVpnMisrouteSample } from "./proxy-or-vpn-misroute.ts";
import { rootCertificateNotTrusted, rootCertificateNotTrustedSample } from "./root-certificate-not-trusted.ts";
import { scheduledMaintenance, scheduledMaintenanceSample } from "./scheduled-maintenance.ts";
import { serverCertificateExpired, serverCertificateExpiredSample } from "./server-certificate-expired.ts";
import { serverCertificateWrongName, serverCertificateWrongNameSample } from "./server-certificate-wrong-name.ts";
import { serverChainIncomplete, serverChainIncompleteSample } from "./server-chain-incomplete.ts";
import { serverOutage, serverOutageSample } from "./server-outage.ts";
import { sessionExpired, sessionExpiredSample } from "./session-expired.ts";
import { taxInterfaceChange, taxInterfaceChangeSample } from "./tax-interface-change.ts";
import { thirdPartyTimeout, thirdPartyTimeoutSample } from "./third-party-timeout.ts";
import { tlsVersionMismatch, tlsVersionMismatchSample } from "./tls-version-mismatch.ts";
import { undetermined, undeterminedSample } from "./undetermined.ts";
import { weakNetwork, weakNetworkSample } from "./weak-network.ts";
import { wrongEndpointConfig, wrongEndpointConfigSample } from "./wrong-endpoint-config.ts";
import { wrongOrFakePortal, wrongOrFakePortalSample } from "./wrong-or-fake-portal.ts";

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

/** One example of each, for practice and for tests; nothing that judges refers to them. */
export const samples: Readonly<Record<ScenarioId, Sample>> = {
  "account-kicked-out": accountKickedOutSample,
  "answer-damaged": answerDamagedSample,
  "blocked-by-extension": blockedByExtensionSample,
  "browser-cache-stale": browserCacheStaleSample,
  "browser-incompatible": browserIncompatibleSample,
  "captive-portal": captivePortalSample,
  "cascading-overload": cascadingOverloadSample,
  "certificate-revoked": certificateRevokedSample,
  "client-certificate-problem": clientCertificateProblemSample,
  "client-outdated": clientOutdatedSample,
  "clock-skew": clockSkewSample,
  "connection-pool-exhausted": connectionPoolExhaustedSample,
  "db-deadlock": dbDeadlockSample,
  "dns-failure": dnsFailureSample,
  "dns-hijack": dnsHijackSample,
  "firewall-blocks-port": firewallBlocksPortSample,
  healthy: healthySample,
  "hosts-file-override": hostsFileOverrideSample,
  "https-interception": httpsInterceptionSample,
  "ip-rate-limited-or-banned": ipRateLimitedOrBannedSample,
  "ipv6-broken-path": ipv6BrokenPathSample,
  "isp-fault": ispFaultSample,
  "issue-result-unknown": issueResultUnknownSample,
  "large-packets-lost": largePacketsLostSample,
  "load-balancer-misroute": loadBalancerMisrouteSample,
  "local-component-missing": localComponentMissingSample,
  "local-network-permission-denied": localNetworkPermissionDeniedSample,
  "no-network": noNetworkSample,
  "overseas-or-cloud-ip-blocked": overseasOrCloudIpBlockedSample,
  "peak-congestion": peakCongestionSample,
  "permission-or-identity": permissionOrIdentitySample,
  "physical-link-cut": physicalLinkCutSample,
  "portal-address-changed": portalAddressChangedSample,
  "print-component-missing": printComponentMissingSample,
  "proxy-or-vpn-misroute": proxyOrVpnMisrouteSample,
  "root-certificate-not-trusted": rootCertificateNotTrustedSample,
  "scheduled-maintenance": scheduledMaintenanceSample,
  "server-certificate-expired": serverCertificateExpiredSample,
  "server-certificate-wrong-name": serverCertificateWrongNameSample,
  "server-chain-incomplete": serverChainIncompleteSample,
  "server-outage": serverOutageSample,
  "session-expired": sessionExpiredSample,
  "tax-interface-change": taxInterfaceChangeSample,
  "third-party-timeout": thirdPartyTimeoutSample,
  "tls-version-mismatch": tlsVersionMismatchSample,
  undetermined: undeterminedSample,
  "weak-network": weakNetworkSample,
  "wrong-endpoint-config": wrongEndpointConfigSample,
  "wrong-or-fake-portal": wrongOrFakePortalSample,
};
