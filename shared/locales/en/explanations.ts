import type { Explanations } from "../shape.ts";

/** "about 2 hours" */
function span(minutes: number): string {
  const size = Math.abs(minutes);
  if (size < 90) return `about ${Math.round(size)} minutes`;
  if (size < 36 * 60) return `about ${Math.round(size / 60)} hours`;
  if (size < 500 * 24 * 60) return `about ${Math.round(size / 60 / 24)} days`;
  return `about ${Math.round(size / 60 / 24 / 365)} years`;
}

const heedTheWarning = "Until it is mended, do not go on past the warning, and do not type a password.";

export const explanations: Explanations = {
  "no-network": () =>
    "No site opens at the moment. The cable, the Wi-Fi, the router or the line is interrupted somewhere.",
  "captive-portal": () =>
    "This Wi-Fi or network asks everybody to sign in. Until then it shows its own page in place of every site.",
  "proxy-or-vpn-misroute": ({ site }) =>
    `The browser hands its requests to a proxy or VPN, which did not get through to ${site}.`,
  "clock-skew": ({ clockSlowByMinutes: off }) =>
    `${off === null ? "" : `This computer's clock is ${span(off)} ${off > 0 ? "slow" : "fast"}. `}With a wrong time the browser believes that certificates have expired or are not valid yet, and refuses to open the site.`,
  "https-interception": () =>
    "The certificate that reached this computer does not look like the site's own: most likely software or a device in between put another in its place.",
  "dns-hijack": () =>
    "Your network may have given an address that is not this site's, so the browser reached another machine.",
  "dns-failure": () => "Opening a site begins with looking up its address, and that step failed.",
  "firewall-blocks-port": ({ port }) =>
    `The invoicing site uses port ${port}. From your network, port ${port} of other sites is silent too, while ordinary pages (port 443) open. Most often an office firewall does not let it through.`,
  "server-certificate-expired": ({ site }) =>
    `The certificate of ${site} was not renewed in time. It has expired by the true time too. ${heedTheWarning}`,
  "server-certificate-wrong-name": ({ site }) =>
    `The certificate that ${site} shows was not made out for this address. ${heedTheWarning}`,
  "server-chain-incomplete": ({ site }) =>
    `Part of the proof that ${site} should send is missing, so some browsers cannot confirm who it is. ${heedTheWarning}`,
  "root-certificate-not-trusted": ({ site }) =>
    `The certificate of ${site} was issued by a source that browsers do not know; it looks the same from outside. ${heedTheWarning}`,
  "certificate-revoked": ({ site }) =>
    `The authority that issued it has taken back the certificate of ${site}. A new one is needed there.`,
  "tls-version-mismatch": ({ site }) =>
    `The browser and ${site} know no common way of encrypting. The site may have been changed, or a device in between or the browser is too old.`,
  "client-certificate-problem": ({ site }) =>
    `${site} asks for your own digital certificate (a key or a file) and got none that it accepts.`,
  "session-expired": () =>
    "The site answers and the network works. A sign-in runs out after a long pause, or when the account signs in elsewhere.",
  "ip-rate-limited-or-banned": () =>
    "The site answers, and does not accept visits from your address. Usually there were too many in a short time, or software in the office issues or downloads invoices automatically.",
  "server-outage": ({ site }) => `Your network works and other sites open. Only ${site} does not answer as it should.`,
  "isp-fault": ({ site }) =>
    `From outside ${site} can be reached, from here it cannot, and other sites open. The line in between may be interrupted, or the office network blocks this one site.`,
  "blocked-by-extension": () =>
    "The request was stopped before it left this computer. It has nothing to do with the network.",
  "hosts-file-override": () => "A setting on this computer ties the site's address to the computer itself.",
  "large-packets-lost": () =>
    "Plain pages answer and no encrypted page does. Most often a router or a leased line is set up wrongly.",
  "ipv6-broken-path": () =>
    "Packets to newer addresses leave and nothing comes back, and the browser tries them first.",
  "weak-network": () =>
    "Other sites are slow or fail now and then too: weak Wi-Fi, somebody's downloads, or an unsteady line.",
  "overseas-or-cloud-ip-blocked": ({ site }) =>
    `Your network comes out in another country, from where ${site} may take no visits. If you use a VPN, leave it first.`,
  "account-kicked-out": () => "The network works. One account can be signed in at one place at a time.",
  "permission-or-identity": () =>
    "The site opens. It is a matter of roles, identity checks or invoice quota; changing the network will not help.",
  "scheduled-maintenance": ({ site }) =>
    `The page of ${site} itself says that it is being serviced. Nothing needs changing here.`,
  "peak-congestion": ({ site }) => `Your network works; ${site} is crowded. Come back a little later.`,
  "load-balancer-misroute": ({ site }) =>
    `Reaching ${site} works one time and fails the next, while other sites answer each time.`,
  "issue-result-unknown": () =>
    "The submission got no clear answer. Look under issued invoices first; do not issue again right away.",
  "third-party-timeout": () => "The tax site opens. The service behind it that sends messages or checks faces is slow.",
  "tax-interface-change": () =>
    "The network works. The message is about the invoice's content; the software's maker has to change it.",
  "answer-damaged": ({ site }) => `${site} was reached, but its answer is incomplete.`,
  "local-network-permission-denied": () =>
    "The page needs a certificate or print program, and the browser does not let it through.",
  "local-component-missing": () =>
    "The site works. The certificate driver or service that the page needs does not answer.",
  "print-component-missing": () => "The page finds no print program. You can download the PDF and print that.",
  "browser-incompatible": () => "The network works; the site does not support this browser.",
  "browser-cache-stale": () => "Without the old content the site answers, with it it does not.",
  "client-outdated": () => "The network is fine; the software needs an update.",
  "wrong-endpoint-config": () => "The network is fine; check the server address and port in the software.",
  "physical-link-cut": () => "Only people on other lines could tell.",
  "cascading-overload": () => "Only many people's reports could tell.",
  "db-deadlock": () => "Only many people's failed submissions could tell.",
  "connection-pool-exhausted": () => "It passes with the peak; one computer alone cannot tell.",
  "wrong-or-fake-portal": () =>
    "Addresses of the tax bureau all end in chinatax.gov.cn. Do not type an account or a password here.",
  "portal-address-changed": () => "You opened a former address. Use the new one and update your bookmark.",
  healthy: () =>
    "The computer, the network, the line, the certificate and the site were all checked, and nothing is wrong. If it did not open a moment ago, it may be back.",
  undetermined: () => "What was measured so far has more than one possible cause.",
};
