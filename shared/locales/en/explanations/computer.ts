import type { Explanations } from "../../shape.ts";
import { span } from "./span.ts";

/** This computer, its browser and the software on it. */
export const computer = {
  "blocked-by-extension": {
    clerk: () => "It was stopped on this computer before it reached the site; once it is let through, the site opens.",
    it: () =>
      "The browser reports blocked_by_client, blocked_by_administrator or access_denied: the request never left this computer, so neither the line nor the site is at fault. Look in turn at extensions (compare with a private window), URL rules in chrome://policy, and what the local firewall allows the browser.",
  },
  "clock-skew": {
    clerk: ({ clockSlowByMinutes: off }) =>
      off === null
        ? "With a wrong time, the browser does not accept the site's security certificate."
        : `This computer's clock is ${span(off)} ${off > 0 ? "slow" : "fast"}, so the browser does not accept the site's security certificate.`,
    it: () =>
      "The site's certificate is valid at the true time and not at the local one; or the clock is more than 5 minutes off and unrelated HTTPS hosts fail by date too. So the site's certificate has not expired. Look at the time service, the domain controller's time source, and the battery on the main board.",
  },
  "client-certificate-problem": {
    clerk: ({ site }) =>
      `The digital certificate that ${site} asks for was missing or not accepted; check your key first.`,
    it: () =>
      "The TLS handshake stops where a client certificate is asked for, or the page says that the certificate cannot be used; the way to the site and the site's own certificate are fine. See whether the certificate has run out or was reported lost or void, whether its private key is on this computer, and whether the PIN is locked.",
  },
  "hosts-file-override": {
    clerk: () =>
      "This computer has a fixed address for the site, and it points to the computer itself; IT has to change it.",
    it: ({ host }) =>
      `The browser connects to this computer itself (127.0.0.1 or ::1) and not to the public address of ${host}; another resolver does not help. Look at the hosts file, then at local proxies, filters and old invoicing robots.`,
  },
  "local-network-permission-denied": {
    clerk: () =>
      "The page needs a certificate or print program on this computer, and the browser has not allowed it yet.",
    it: () =>
      "The page's call to 127.0.0.1 was stopped by the browser's local network permission (Chrome and Edge since 142); the site itself works. Where our own request is refused as well, the program is not running either. Look at the site's permissions, or allow it by policy.",
  },
  "local-component-missing": {
    clerk: () => "The site works; the certificate driver or service that the page needs does not answer.",
    it: () =>
      "The site answers and only the page's calls to certificate or vendor programs on 127.0.0.1 fail, so the line is not at fault. Refused at once means not running; silence is mostly the local firewall; a certificate error means it runs and this computer does not trust it. Look at the service, at who holds the port, and at the driver's version.",
  },
  "print-component-missing": {
    clerk: () =>
      "The page finds no print program; issuing still works, and you can download the invoice and print that.",
    it: () =>
      "Only calls to print ports (8000, 18000, 8443, 8444) fail, or the page says that it found no print service; the site and the certificate programs are not affected. See whether the print service runs and who holds its port; an https page can use the https ports only.",
  },
  "browser-incompatible": {
    clerk: ({ site }) => `The network works; ${site} does not support this browser, and a current one will do.`,
    it: () =>
      "The page itself says that it does not support this browser's version or mode; since it could say so, network and site need no checking. Look at the version, at compatibility mode in 360 or QQ browser, and at Edge's IE-mode site list.",
  },
  "browser-cache-stale": {
    clerk: () => "What the browser has kept of the site may be too old; try a private window.",
    it: () =>
      "The user's request met a redirect loop, a missing script (404), too large headers (431) or a cache error, while ours, without cookies, was answered; so line and certificate are fine. Compare with a private window; if it fails there too, the site may just have changed versions. Clear this one site's data only.",
  },
  "client-outdated": {
    clerk: () => "The network is fine; the invoicing program is too old and works again once updated.",
    it: () =>
      "The message means that the program or app is older than the tax bureau accepts; no connection failed. Check the version and install the current one from the official page over it. If it cannot update itself, see whether the firewall blocks its update address.",
  },
  "wrong-endpoint-config": {
    clerk: () => "The network is fine; the server address or port in the invoicing program needs checking.",
    it: () =>
      "The message means that the program's server address, port or proxy is empty or wrong; the browser's way to the site is not affected. Compare it with what the local tax bureau publishes, press the program's own Test, then see whether the firewall lets that port out.",
  },
} satisfies Partial<Explanations>;
