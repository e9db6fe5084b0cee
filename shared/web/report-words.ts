/**
 * Words that packed reports name by their place in this list. Links outlive versions: new words are added at the end, and
 * none is ever moved, changed or taken away. The first are those that a report has most often.
 */
export const reportWords: readonly string[] = `
  outcome durationMs ok failed layer status failure answered browser probe not-measured relation at what id state
  scenario by dns tcp tls http unanswered raw fine fault suspect refuses unknown waiting source offsetMs skipped agree
  only-browser-fails only-probe-fails both-fail-differently reaches blind new attempts succeeded abstains version
  verdict side locus confidence target host port moments rungs reasons excluded alternatives settle notes findings
  evidence environment tried method type startedAt online rcode addresses vantages vantage ageMs baseline measurements
  remembered measured unreachable refused not-asked reason problem unsupported hung certificate notBefore notAfter
  names covers issuer fingerprint256 chain ocsp complete incomplete untrusted self-signed good revoked stale not-json
  wrong-shape other-protocol server-error rate-limited not-configured no-consent user-portal invalid-target
  target-not-allowed other check-host region-site clean altered unreadable mode controlledBy server where direct
  auto-detect script fixed system this-computer elsewhere nobody extension policy kind page own print vendor
  not-permitted tries failures samples lost rttMs ipv4 ipv6 targetHasIpv6 country asn meanings pasted shows error
  opens does-not-open family major language remedy step of phase fixedBy seen well bad check user doing checking
  asking ended observation recheck repeats link captive neutral neutralPort unrelated sibling otherRegion doh clock
  quality families proxy egress loopback tab phone beyond none unclear device local-network path application certain
  likely possible other-network public-dns wait private-window reload probe-blind probe-new probe-unreachable
  probe-refuses-target probe-not-asked probes-disagree probe-old dns-slow certificate-expires-soon certificate-differs
  computer office line site opened checked judged over main_frame sub_frame xmlhttprequest websocket GET POST PUT
  DELETE HEAD OPTIONS PATCH zh-CN en chrome edge 360 qq sogou firefox chromium windows macos linux chromeos android
  dns.unreachable dns.name_not_resolved dns.failed dns.timed_out dns.protocol dns.server dns.servfail dns.refused
  dns.no_address dns.private_address dns.address_changed tcp.timed_out tcp.closed tcp.reset tcp.refused tcp.aborted
  tcp.address_invalid tcp.address_unreachable tcp.failed tls.version_or_cipher_mismatch tls.bad_client_auth_cert
  tls.client_cert_required tls.cert.name_invalid tls.cert.date_invalid tls.cert.authority_invalid tls.cert.self_signed
  tls.cert.invalid tls.cert.revoked tls.cert.weak tls.cert.transparency_required tls.cert.pinned_key_not_in_cert_chain
  tls.cert.known_interception tls.chain_incomplete tls.protocol.error tls.unrecognized_name_alert tls.alert
  tls.not_tls tls.timed_out tls.closed_after_client_hello tls.reset_after_client_hello tls.failed http.error
  http.timed_out http.protocol.error http.response.invalid http.response.invalid.empty
  http.response.invalid.content_length_mismatch http.response.invalid.incomplete_chunked_encoding
  http.response.invalid.invalid_chunked_encoding http.response.invalid.content_decoding_failed
  http.response.headers.truncated http.response.headers.too_big http.response.headers.multiple_content_disposition
  http.response.headers.multiple_content_length http.response.headers.multiple_location http.response.redirect_loop
  http.request.range_not_satisfiable http.failed h2.protocol.error h2.ping_failed h3.protocol.error
  proxy.connection_failed proxy.tunnel_failed proxy.auth_required proxy.configuration_failed proxy.certificate_invalid
  client.offline client.network_changed client.suspended client.access_denied client.blocked_by_client
  client.blocked_by_administrator client.blocked_by_response client.blocked_by_local_network_access client.private_key
  client.cache client.resources client.url abandoned no-network wrong-or-fake-portal blocked-by-extension
  proxy-or-vpn-misroute captive-portal clock-skew client-certificate-problem https-interception firewall-blocks-port
  large-packets-lost portal-address-changed dns-failure hosts-file-override ipv6-broken-path
  server-certificate-expired server-certificate-wrong-name server-chain-incomplete root-certificate-not-trusted
  certificate-revoked tls-version-mismatch dns-hijack local-network-permission-denied local-component-missing
  print-component-missing account-kicked-out permission-or-identity scheduled-maintenance issue-result-unknown
  third-party-timeout tax-interface-change browser-incompatible client-outdated wrong-endpoint-config
  overseas-or-cloud-ip-blocked ip-rate-limited-or-banned session-expired browser-cache-stale load-balancer-misroute
  peak-congestion weak-network server-outage isp-fault answer-damaged physical-link-cut cascading-overload
  connection-pool-exhausted db-deadlock healthy undetermined allow-blocked-request allow-local-network ask-for-role
  change-dns check-before-issuing check-client-address check-hosts-file connect-network exclude-portal-from-inspection
  improve-line install-official-root issue-by-hand lower-packet-size one-account-each open-official-site open-port
  open-private-window plug-in-certificate print-without-component report-line-fault sign-in-to-network
  sign-in-to-portal slow-down start-local-component sync-clock try-phone turn-off-ipv6 turn-off-proxy update-client
  use-current-browser use-domestic-network use-mobile-hotspot wait-for-code wait-for-portal session-ended kicked-out
  role-missing face-check quota query-limited bureau-fault result-unknown maintenance queue verification-delayed
  code-not-arriving component-missing certificate-refused browser-too-old endpoint-wrong interface-changed
  vendor-trouble filing-due net::ERR_TIMED_OUT net::ERR_CONNECTION_TIMED_OUT net::ERR_CONNECTION_REFUSED
  net::ERR_CONNECTION_RESET net::ERR_CONNECTION_CLOSED net::ERR_CONNECTION_ABORTED net::ERR_CONNECTION_FAILED
  net::ERR_NAME_NOT_RESOLVED net::ERR_DNS_TIMED_OUT net::ERR_ADDRESS_UNREACHABLE net::ERR_INTERNET_DISCONNECTED
  net::ERR_NETWORK_CHANGED net::ERR_NETWORK_ACCESS_DENIED net::ERR_CERT_DATE_INVALID net::ERR_CERT_AUTHORITY_INVALID
  net::ERR_CERT_COMMON_NAME_INVALID net::ERR_CERT_REVOKED net::ERR_SSL_PROTOCOL_ERROR
  net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH net::ERR_PROXY_CONNECTION_FAILED net::ERR_TUNNEL_CONNECTION_FAILED
  net::ERR_EMPTY_RESPONSE net::ERR_TOO_MANY_REDIRECTS net::ERR_BLOCKED_BY_CLIENT net::ERR_BLOCKED_BY_RESPONSE
  net::ERR_BLOCKED_BY_ADMINISTRATOR net::ERR_CONTENT_LENGTH_MISMATCH net::ERR_INCOMPLETE_CHUNKED_ENCODING
  net::ERR_HTTP2_PROTOCOL_ERROR net::ERR_QUIC_PROTOCOL_ERROR net::ERR_ABORTED net::ERR_FAILED DigiCert GlobalSign
  Sectigo ZeroSSL Amazon Microsoft Entrust GoDaddy Certum HARICA IdenTrust CFCA TrustAsia WoTrus vTrus GDCA SHECA BJCA
  TWCA SECOM ICP-Brasil Sangfor QAX Huawei H3C Hillstone Topsec NSFOCUS Fortinet Zscaler Cisco Sophos Kaspersky ESET
  Avast AdGuard Fiddler Charles mitmproxy
`
  .trim()
  .split(/\s+/);
