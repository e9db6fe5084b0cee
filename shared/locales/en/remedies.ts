import type { Remedies } from "../shape.ts";

export const remedies: Remedies = {
  "connect-network": {
    title: "Connect the network",
    clerk: () => [
      "Look at the network icon at the bottom right of the screen: a cross or an exclamation mark means not connected.",
      "With a cable, unplug both ends and push them in firmly. With Wi-Fi, click the icon and connect again.",
      "If that does not help, take the router off power for 30 seconds and wait two minutes.",
    ],
    it: () => [
      "See whether the adapter has an address and the gateway answers.",
      "If the gateway answers and the internet does not, look at the router's dial-up state.",
    ],
  },
  "sign-in-to-network": {
    title: "Sign in to this network",
    clerk: () => [
      "Click the network icon at the bottom right and open the network's sign-in page.",
      "Follow the page, then come back and try again.",
      "Better not to issue invoices over public Wi-Fi; your phone's hotspot is a good replacement.",
    ],
    it: () => [
      "See whether this computer's sign-in has run out.",
      "The check page must answer 204; 200 or 302 means a gateway rewrote it.",
    ],
  },
  "turn-off-proxy": {
    title: "Turn off the proxy or VPN and try again",
    clerk: () => [
      "Quit VPN and accelerator programs.",
      "Search for “proxy” in Windows Settings and turn off “Use a proxy server”. If your company set it, ask IT first.",
      "Come back and try again.",
    ],
    it: ({ host }) => [
      `Send ${host} direct: add a DIRECT rule for chinatax.gov.cn to the proxy rules.`,
      "The proxy itself has to allow this host and port (CONNECT).",
    ],
  },
  "plug-in-certificate": {
    title: "Check your digital certificate",
    clerk: () => [
      "Pull out the key, wait 5 seconds, plug it in again until its light is on.",
      "Close the browser, open the site again and choose the certificate when asked.",
      "Do not guess the PIN: a few wrong ones lock it. If it is urgent, sign in by SMS or by scanning.",
    ],
    it: () => [
      "Check that the certificate has not run out and that its private key is on this computer.",
      "Start the certificate service if it is not running.",
    ],
  },
  "sign-in-to-portal": {
    title: "Sign in to the site again",
    clerk: () => [
      "Copy anything you have not submitted yet.",
      "Reload the page and sign in again, by SMS code or with the tax app.",
      "Then look under issued invoices whether the last one was issued.",
    ],
    it: () => ["If it runs out every few minutes, the account signs in elsewhere: one account per person and program."],
  },
  "allow-blocked-request": {
    title: "Let the browser open this site",
    clerk: () => [
      "Click the puzzle icon at the top right and pause ad blockers for this site.",
      "Reload the invoicing page.",
      "If your company manages the browser, send this page to IT.",
    ],
    it: ({ host }) => [
      `Open chrome://policy and see whether URLBlocklist covers ${host}.`,
      "runtime_blocked_hosts in ExtensionSettings keeps extensions away from chinatax.gov.cn.",
    ],
  },
  "sync-clock": {
    title: "Set the clock right",
    clerk: () => [
      "Right-click the time at the bottom right and choose “Adjust date and time”.",
      "Turn on “Set time automatically” and press “Sync now”. The time zone is Beijing.",
      "Close the browser, open it again and retry.",
    ],
    it: () => [
      "On a domain computer, mend the domain controller's time source, not this computer.",
      "If it is wrong after every start, the battery on the main board is probably empty.",
    ],
  },
  "exclude-portal-from-inspection": {
    title: "Keep security software from inspecting the invoicing site",
    clerk: () => [
      "If you see a certificate warning, do not go on past it, and do not type a password.",
      "There is no need to switch security software off. Open its web scanning settings and trust chinatax.gov.cn.",
      "On a company computer, send this page to IT.",
    ],
    it: ({ host, port }) => [
      "Look at the certificate's issuer: a security product's or gateway's name means it was replaced.",
      `Exclude ${host}:${port} from TLS inspection in the gateway or the security software.`,
    ],
  },
  "change-dns": {
    title: "Use another address server (DNS)",
    clerk: () => [
      "Turn Wi-Fi off and on, or unplug the cable and plug it in, then try again.",
      "If that does not help, set DNS to 223.5.5.5 and 119.29.29.29 in the network settings. On a company computer, ask IT first.",
      "Taking the router off power for 30 seconds can help too.",
    ],
    it: ({ host }) => [
      `Compare the local answer for ${host} with that of 223.5.5.5.`,
      `See whether the hosts file pins ${host}, then flush the local DNS cache.`,
      "If the router or the office DNS answers wrongly, look at its forwarding and rewriting rules.",
    ],
  },
  "open-port": {
    title: "Ask IT to let the port through",
    clerk: ({ port }) => [
      `Send this page to IT and ask for port ${port} to be let through.`,
      "If it is urgent, issue over your phone's hotspot meanwhile.",
    ],
    it: ({ port }) => [
      `Allow outgoing TCP 443 and ${port} to *.chinatax.gov.cn.`,
      "Devices that allow by name have to read the TLS SNI; allowing by address misses some, the site has several.",
    ],
  },
  "wait-for-portal": {
    title: "Wait for the site to come back",
    clerk: ({ helpline }) => [
      "There is no need to reinstall anything or to restart the computer.",
      "If you had just pressed Issue, look under issued invoices first once it is back, then decide.",
      `Check again in 10 minutes.${helpline === null ? "" : ` If it is urgent, call the help line ${helpline}.`}`,
    ],
    it: () => [
      "There is nothing to change locally.",
      "Keep this page as a record, and stop automatic invoicing from submitting again until the site is back.",
    ],
  },
  "slow-down": {
    title: "Pause before visiting again",
    clerk: () => [
      "Wait 10 to 30 minutes and do not keep reloading.",
      "Close programs that sign in or download automatically.",
      "Then open the site once more.",
    ],
    it: () => [
      "Find the machine or program that visits most behind the same outgoing address.",
      "If it stays, contact the tax bureau with the outgoing address and the time.",
    ],
  },
  "try-phone": {
    title: "Try it on your phone's mobile data",
    clerk: ({ host, port }) => [
      "Turn off Wi-Fi on the phone, so that it uses mobile data only.",
      `Open https://${host}:${port} in the phone's browser.`,
      "If the phone opens it, it is the office network or the line. If the phone does not either, it is most likely the site.",
    ],
    it: () => ["The phone takes another line than the computer; comparing the two separates the causes."],
  },
  "use-mobile-hotspot": {
    title: "Urgent? Use your phone's hotspot for now",
    clerk: () => [
      "Turn on the personal hotspot on the phone.",
      "Connect the computer's Wi-Fi to it.",
      "Open the invoicing site again.",
    ],
    it: () => ["A hotspot uses mobile data; where company rules forbid it, follow the rules."],
  },
  "report-line-fault": {
    title: "Report the line",
    clerk: () => [
      "Call your internet provider: “the tax site does not open, other sites do”.",
      "Read this page to them, or send it to IT.",
    ],
    it: () => ["Trace the route from two different lines and send both to the provider.", "Ask for a ticket number."],
  },
};
