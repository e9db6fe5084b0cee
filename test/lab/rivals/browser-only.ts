import type { Failure } from "../../../shared/model/failure.ts";
import type { Rival } from "./rival.ts";
import { opens, seenByUser, type Seen } from "./seen.ts";

type Answer =
  | "opens"
  | "check connection"
  | "check proxy"
  | "offline"
  | "clock or certificate"
  | "certificate or attacker"
  | "extension"
  | "administrator"
  | "site"
  | "not authorized"
  | "site owner"
  | "no advice";

const checkConnection: readonly Failure[] = [
  "dns.name_not_resolved",
  "tcp.timed_out",
  "tcp.closed",
  "tcp.reset",
  "tcp.refused",
  "tls.timed_out",
  "client.access_denied",
  "client.network_changed",
  "unanswered",
];
const site: readonly Failure[] = [
  "tls.version_or_cipher_mismatch",
  "tls.protocol.error",
  "http.response.invalid",
  "http.response.invalid.empty",
  "http.response.invalid.content_length_mismatch",
  "http.response.invalid.incomplete_chunked_encoding",
  "http.response.headers.multiple_content_length",
  "http.response.headers.multiple_content_disposition",
  "http.response.headers.multiple_location",
  "http.response.redirect_loop",
];

/**
 * A table by error code alone, as error pages and help desks have it.
 *
 * Source: Chromium, components/error_page/common/localized_error.cc (the suggestions under "Try:" by `net::ERR_*` name
 * and by HTTP status) and the text of its certificate interstitial. "Checking the connection, the proxy, the firewall
 * and the DNS configuration" sends people to their own cables, router, firewall and settings: user's side. Codes without
 * a suggestion there are "no advice".
 */
export const browserOnly: Rival<Answer> = {
  id: "browser-only",
  about:
    "The error code alone, read as the browser’s own error page advises (Chromium’s table of suggestions) and as help desks do.",
  favours: [
    "Every suggestion of a page counts: it is right if the fault is at any of the places it sends people to.",
    "On a date error the page names the site’s certificate and the computer’s clock: both count.",
    "On an unknown issuer or a wrong name the page names a misconfiguration or somebody in between: server, office and line count.",
    "A request that hangs counts as the time-out that the browser shows only after 30 to 135 s.",
    "A failed proxy tunnel, for which the page has no advice of its own, counts as “check the proxy”.",
  ],
  meanings: {
    opens: { words: "it opens", loci: ["none"] },
    "check connection": { words: "check connection, DNS, proxy and firewall", loci: ["device", "local-network"] },
    "check proxy": { words: "check the proxy, ask your administrator", loci: ["device", "local-network"] },
    offline: { words: "no internet: check cables, modem, router", loci: ["device", "local-network"] },
    "clock or certificate": { words: "certificate expired, or your clock is wrong", loci: ["device", "server"] },
    "certificate or attacker": {
      words: "misconfigured, or somebody intercepts your connection",
      loci: ["server", "local-network", "path"],
    },
    extension: { words: "blocked: an extension", loci: ["device"] },
    administrator: { words: "ask your administrator", loci: ["device", "local-network"] },
    site: { words: "the site cannot handle this", loci: ["server"] },
    "not authorized": { words: "you do not have authorization", loci: ["application"] },
    "site owner": { words: "contact the site owner", loci: ["server", "application"] },
    "no advice": { words: "no advice", loci: [] },
  },
  judge(evidence) {
    const seen = seenByUser(evidence);
    if (seen === undefined) return "no advice";
    if (opens(seen)) return "opens";
    return seen.failure === undefined ? byStatus(seen) : byFailure(seen.failure);
  },
};

function byStatus({ status = 0 }: Seen): Answer {
  if (status >= 500) return "site";
  if (status === 401 || status === 403) return "not authorized";
  return status >= 400 ? "site owner" : "no advice";
}

function byFailure(failure: Failure): Answer {
  if (checkConnection.includes(failure)) return "check connection";
  if (site.includes(failure)) return "site";
  if (failure.startsWith("proxy.")) return "check proxy";
  if (failure === "client.offline") return "offline";
  if (failure === "client.blocked_by_client") return "extension";
  if (failure === "client.blocked_by_administrator" || failure === "tls.bad_client_auth_cert") return "administrator";
  if (failure === "tls.cert.date_invalid") return "clock or certificate";
  return failure.startsWith("tls.cert.") ? "certificate or attacker" : "no advice";
}
