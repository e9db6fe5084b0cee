import type { MessageTexts } from "../../messages-shape.ts";

export const browser: MessageTexts["browser"] = {
  "name-not-found":
    "The browser does not find this address. It may be mistyped or old, or the service that looks addresses up (DNS) has trouble.",
  "name-lookup-failed": "The service that looks addresses up (DNS) gave no result.",
  "name-points-inside": "This name leads to an address inside, not to the real site.",
  "connect-silent":
    "The browser knocked and nobody answered. The office network may block the port, or the site is not working.",
  "connect-refused":
    "The other side takes no connections. The port in the address may be old, or the site is not running. With 127.0.0.1 it is a program on this computer that is not running.",
  "connect-broken":
    "The connection was made and broken off. Something in between or security software may do that, or a site that is too busy.",
  "connect-unreachable": "There is no way from this network to the site's address.",
  "connect-failed": "The site could not be connected to.",
  "certificate-date":
    "The site's certificate is not valid at this time. Often this computer's clock is wrong; it may also really have expired.",
  "certificate-name":
    "The certificate that came is for another name. The network may want you to sign in first, or the name leads elsewhere.",
  "certificate-untrusted":
    "The browser does not know where the certificate comes from. Security software or an office gateway may inspect connections, or the tax bureau's root certificate is not installed.",
  "certificate-incomplete": "The site sends an incomplete proof, so the browser cannot be sure who it is.",
  "certificate-revoked": "The site's certificate was taken back; the site has to get a new one.",
  "certificate-bad":
    "The browser cannot be sure who the site is. Paste the whole page: it has a name in it that begins with ERR_.",
  "own-certificate":
    "The site wants your digital certificate and got none that it takes. See whether the key is plugged in.",
  "secure-silent": "It connected, but nothing came while the secure connection was being set up.",
  "secure-broken":
    "The connection was broken off while being secured. Something in between may not let this name through.",
  "secure-failed":
    "Browser and site share no way of encrypting. The browser may be too old, or the site was changed badly.",
  "answer-error": "The site answered, with an error.",
  "answer-late": "The site takes very long to answer.",
  "answer-loop":
    "The site sends the browser round in circles. Clearing this site's cookies and signing in again mostly helps.",
  "answer-broken": "The site's answer came incomplete. Reload once; if it stays so, run a diagnosis.",
  proxy: "The browser is set to use a proxy, and the proxy does not get through.",
  offline: "This computer is not connected to a network.",
  "network-changed": "The network changed for a moment (Wi-Fi, VPN). Reload the page.",
  "blocked-here": "The request was stopped before it left the browser; the network has nothing to do with it.",
  "browser-trouble": "The browser itself could not send the request. Close it and open it again.",
  unanswered: "Nothing came for a long time.",
  abandoned: "The request was cancelled; mostly nothing is wrong.",
  unknown: "The browser did not open the site, and this text alone does not tell why.",
};
