import type { Layer } from "./layer.ts";

/**
 * What the wire did, never what it means.
 *
 * Names are the types of W3C Network Error Logging (https://www.w3.org/TR/network-error-logging/, section 6)
 * as Chromium reports them, plus our own in the same style where NEL is silent.
 */
export const failures = [
  "dns.unreachable",
  "dns.name_not_resolved",
  "dns.failed",
  "dns.timed_out",
  "dns.protocol",
  "dns.server",
  "dns.servfail",
  "dns.refused",
  "dns.no_address",
  "dns.private_address",
  "dns.address_changed",

  "tcp.timed_out",
  "tcp.closed",
  "tcp.reset",
  "tcp.refused",
  "tcp.aborted",
  "tcp.address_invalid",
  "tcp.address_unreachable",
  "tcp.failed",

  "tls.version_or_cipher_mismatch",
  "tls.bad_client_auth_cert",
  "tls.client_cert_required",
  "tls.cert.name_invalid",
  "tls.cert.date_invalid",
  "tls.cert.authority_invalid",
  "tls.cert.self_signed",
  "tls.cert.invalid",
  "tls.cert.revoked",
  "tls.cert.weak",
  "tls.cert.transparency_required",
  "tls.cert.pinned_key_not_in_cert_chain",
  "tls.cert.known_interception",
  "tls.chain_incomplete",
  "tls.protocol.error",
  "tls.unrecognized_name_alert",
  "tls.alert",
  "tls.not_tls",
  "tls.timed_out",
  "tls.closed_after_client_hello",
  "tls.reset_after_client_hello",
  "tls.failed",

  "http.error",
  "http.timed_out",
  "http.protocol.error",
  "http.response.invalid",
  "http.response.invalid.empty",
  "http.response.invalid.content_length_mismatch",
  "http.response.invalid.incomplete_chunked_encoding",
  "http.response.invalid.invalid_chunked_encoding",
  "http.response.invalid.content_decoding_failed",
  "http.response.headers.truncated",
  "http.response.headers.too_big",
  "http.response.headers.multiple_content_disposition",
  "http.response.headers.multiple_content_length",
  "http.response.headers.multiple_location",
  "http.response.redirect_loop",
  "http.request.range_not_satisfiable",
  "http.failed",
  "h2.protocol.error",
  "h2.ping_failed",
  "h3.protocol.error",

  "proxy.connection_failed",
  "proxy.tunnel_failed",
  "proxy.auth_required",
  "proxy.configuration_failed",
  "proxy.certificate_invalid",

  "client.offline",
  "client.network_changed",
  "client.suspended",
  "client.access_denied",
  "client.blocked_by_client",
  "client.blocked_by_administrator",
  "client.blocked_by_response",
  "client.blocked_by_local_network_access",
  "client.private_key",
  "client.cache",
  "client.resources",
  "client.url",

  /** Nothing came back within our limit, and the browser does not say at which layer it is stuck. */
  "unanswered",
  /** NEL `abandoned`: the user, the page or the browser cancelled it. Mostly no fault. */
  "abandoned",
  /** NEL `unknown`: a failure whose kind the runtime does not show. */
  "unknown",
] as const;
export type Failure = (typeof failures)[number];

/**
 * The layer at which a request with this failure stopped.
 *
 * A reset or close without any response byte is put at `tls`: a refused SYN has its own name, so the connection
 * stood and broke in the handshake or just after it.
 * `undefined` where the failure does not say: `unanswered`, `abandoned`, `unknown`.
 */
export function failedLayer(failure: Failure): Layer | undefined {
  if (failure === "unanswered" || failure === "abandoned" || failure === "unknown") return undefined;
  if (failure === "tcp.reset" || failure === "tcp.closed" || failure === "tcp.aborted") return "tls";
  const family = failure.slice(0, failure.indexOf("."));
  switch (family) {
    case "dns":
      return "dns";
    case "tcp":
      return "tcp";
    case "tls":
      return "tls";
    case "http":
    case "h2":
    case "h3":
      return "http";
    case "proxy":
      return "network";
    default:
      return "device";
  }
}
