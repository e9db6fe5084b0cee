import { domainOf } from "../../domain.ts";
import type { Remedies } from "../../shape.ts";

/** This computer and what is plugged into it. */
export const computer = {
  "sync-clock": {
    title: "Set the clock right",
    clerk: () => [
      "Right-click the time at the bottom right and choose “Adjust date and time”.",
      "Turn on “Set time automatically”.",
      "Press “Sync now”.",
      "Choose your own time zone; in China that is Beijing.",
      "Close the browser, open it again and retry.",
    ],
    it: () => [
      "On a domain computer, mend the domain controller's time source, not this computer.",
      "If it is wrong after every start, the battery on the main board is probably empty.",
    ],
  },
  "exclude-portal-from-inspection": {
    title: "Keep security software from inspecting the invoicing site",
    clerk: ({ host }) => [
      "If you see a certificate warning, do not go on past it, and do not type a password.",
      `On your own computer, open the web scanning settings of your antivirus and trust ${domainOf(host)}. There is no need to switch it off.`,
      "On a company computer, ask IT to do it.",
    ],
    it: ({ host, port }) => [
      "Look at the certificate's issuer: a security product's or gateway's name means it was replaced.",
      `Exclude ${host}:${port} from TLS inspection in the gateway or the security software.`,
    ],
  },
  "plug-in-certificate": {
    title: "Check your digital certificate",
    clerk: () => [
      "Pull out the key, wait 5 seconds, plug it in again until its light is on.",
      "Close the browser, open the site again and choose the certificate when asked.",
      "If you do not remember the PIN, stop. Do not guess: a few wrong ones lock it.",
      "If it is urgent, sign in by SMS or by scanning.",
    ],
    it: () => [
      "Check that the certificate has not run out and that its private key is on this computer.",
      "Start the certificate service if it is not running.",
    ],
  },
  "start-local-component": {
    title: "Start the certificate program",
    clerk: () => [
      "Pull out the key or tax disk, wait 5 seconds, and plug it in again.",
      "Open the certificate service or certificate assistant from the Start menu.",
      "If there is none, install it again from “Driver download” on the site's sign-in page.",
      "Restart the computer after installing, then try again.",
    ],
    it: () => [
      "Nothing listening on port 28000 means it is not running; a certificate error there means it is.",
      "If another program holds the port, stop that program first.",
      "Take installers only from the driver page of the tax bureau's sign-in or from the certificate company's own site.",
      "With Shanghai CA, xk.sheca.com has to resolve to 127.0.0.1; allow it in the router's DNS rebinding protection.",
    ],
  },
  "print-without-component": {
    title: "Download first, then print",
    clerk: () => [
      "Find the invoice under issued invoices.",
      "Press Download and choose PDF.",
      "Open the file and print it as usual.",
      "Install the print program later, as the page suggests.",
    ],
    it: () => [
      "Print programs usually listen on 8000 and 18000 (http) and on 8443 and 8444 (https); an https page can use the https ports only.",
      "Port 8000 is often taken by another program.",
    ],
  },
  "install-official-root": {
    title: "Install the verification platform's own root certificate",
    clerk: () => [
      "If you see a certificate warning, do not go on past it.",
      "If it is urgent, scan the invoice with the tax app instead.",
      "Get the root certificate from the verification platform's instructions on the tax bureau's own site, and install it as they say.",
      "Close the browser, open it again and retry.",
    ],
    it: () => [
      "Before importing it into Trusted Root Certification Authorities, check its thumbprint against the tax bureau's manual.",
      "If the captcha does not appear, look at the certificate of fpcy.*.chinatax.gov.cn: the platform calls it too.",
      "Firefox needs security.enterprise_roots.enabled set to true.",
      "Use no copies of the platform or the certificate found by a search engine.",
    ],
  },
  "check-hosts-file": {
    title: "Ask IT to check for a fixed address",
    clerk: () => [
      "Ask IT whether the site's address is fixed on this computer.",
      "If it is urgent, issue on another computer meanwhile.",
    ],
    it: ({ host }) => [
      `Remove lines with ${host} from the hosts file, then flush the DNS cache.`,
      "Old invoicing robots often pin one address: find out who added it before you delete it.",
    ],
  },
} satisfies Partial<Remedies>;
