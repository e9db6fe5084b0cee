import type { Titles } from "../shape.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const titles: Titles = {
  product: "Fapiao Doctor",
  tagline: "When an invoicing site does not open: whose side it is, and what to do",
  taxSite: "the tax site",
  scenario: {
    "no-network": "This computer is not connected to a network",
    "captive-portal": "This network wants you to sign in first",
    "proxy-or-vpn-misroute": "A proxy or VPN does not get through to the site",
    "blocked-by-extension": "A browser extension or policy blocks the site",
    "clock-skew": "This computer's clock is wrong",
    "https-interception": "Security software or an office gateway replaces the site's certificate",
    "dns-hijack": "The site's name leads somewhere else",
    "dns-failure": "The site's address cannot be looked up",
    "firewall-blocks-port": "The office network does not let the invoicing site's port through",
    "server-certificate-expired": "The site's security certificate has expired",
    "server-certificate-wrong-name": "The site's security certificate is for another name",
    "server-chain-incomplete": "The site's security certificate is incomplete",
    "root-certificate-not-trusted": "Browsers do not know the source of the site's certificate",
    "certificate-revoked": "The site's security certificate was taken back",
    "tls-version-mismatch": "Browser and site share no way of encrypting",
    "client-certificate-problem": "Your digital certificate is missing or not accepted",
    "session-expired": "Your sign-in has run out; sign in again",
    "ip-rate-limited-or-banned": "The site limits visits from your address for now",
    "server-outage": "The site itself is not working properly",
    "isp-fault": "The line from you to the site is interrupted",
    healthy: "All is well",
    undetermined: "The cause is not certain yet",
  },
  sentence: {
    beyondCertain: (site) =>
      `${capital(site)} cannot be reached right now, and not from outside either. The problem is not on your side.`,
    beyond: (site) => `Your computer and network are not the problem. It is the line or ${site}.`,
    application: (title) => `Your computer and network are not the problem. ${title}.`,
    user: (title) => `The problem is on your side. ${title}.`,
    userPossible: (title) => `The problem may be on your side. ${title}.`,
    unclear: "It is not certain yet whose side it is.",
    settle: {
      phone: " Trying it on your phone's mobile data will tell.",
      "other-network": " Trying another network will tell.",
      "public-dns": " Trying a public DNS server will tell.",
      clock: " Checking this computer's clock will tell.",
      probe: " Asking the outside probe will tell.",
      wait: " Checking again in a few minutes will tell.",
      "private-window": "A private window would tell.",
    },
    none: (site) => `${capital(site)} opens now. No problem was found.`,
  },
  banner: {
    details: "Why, and what to do",
    snooze: "Hide for 30 minutes",
    dismiss: "Close",
    guard: "Check before you issue again: this invoice may already exist.",
  },
  toolbar: {
    idle: "Fapiao Doctor",
    waiting: (site) => `No answer from ${site} yet`,
    checking: (site) => `Checking ${site}`,
    resolved: (site) => `${capital(site)} is back`,
  },
};
