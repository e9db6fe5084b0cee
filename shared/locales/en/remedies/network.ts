import { domainOf } from "../../domain.ts";
import type { Remedies } from "../../shape.ts";

/** The network of the office or home; most of it is for IT. */
export const network = {
  "connect-network": {
    title: "Connect the network",
    clerk: () => [
      "Look at the network icon at the bottom right of the screen: a cross or an exclamation mark means not connected.",
      "With a cable, unplug both ends and push them in firmly.",
      "With Wi-Fi, click the icon and connect again.",
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
      "Follow the page to the end.",
      "If you cannot sign in, issue over your phone's hotspot.",
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
      "Search for “proxy” in Windows Settings and turn off “Use a proxy server”.",
      "If it cannot be turned off, your company set it: ask IT to change it.",
    ],
    it: ({ host }) => [
      `Send ${host} direct: add a DIRECT rule for ${domainOf(host)} to the proxy rules.`,
      "The proxy itself has to allow this host and port (CONNECT).",
    ],
  },
  "change-dns": {
    title: "Look the address up elsewhere",
    clerk: () => [
      "Turn Wi-Fi off and on; with a cable, unplug it and plug it in again.",
      "If that does not help, take the router off power for 30 seconds.",
      "If it still fails, ask IT for another server to look up addresses.",
    ],
    it: ({ host }) => [
      `Compare the local answer for ${host} with that of 223.5.5.5.`,
      `See whether the hosts file pins ${host}, then flush the local DNS cache.`,
      "If the router or the office DNS answers wrongly, look at its forwarding and rewriting rules; 223.5.5.5 and 119.29.29.29 will do meanwhile.",
    ],
  },
  "open-port": {
    title: "Ask IT to let the port through",
    clerk: ({ port }) => [
      `Ask IT to let port ${port} through.`,
      "If it is urgent, issue over your phone's hotspot meanwhile.",
    ],
    it: ({ host, port }) => [
      `Allow outgoing TCP 443 and ${port} to ${domainOf(host)} and the hosts below it.`,
      "Devices that allow by name have to read the TLS SNI; allowing by address misses some, the site has several.",
    ],
  },
  "lower-packet-size": {
    title: "Ask IT for smaller packets",
    clerk: () => ["Ask IT for smaller packets.", "If it is urgent, issue over your phone's hotspot meanwhile."],
    it: () => [
      "Small packets pass and large ones do not: most often a VPN, a tunnel or a dial-up line lowers the MTU, and the “fragmentation needed” replies are dropped.",
      "Turn on MSS clamping in the router or VPN, or set the MTU to 1400.",
      "Do not drop ICMP “fragmentation needed” (type 3, code 4) in the firewall.",
      "If the site does not answer ping, measure to an address that does.",
    ],
  },
  "turn-off-ipv6": {
    title: "Ask IT to leave newer addresses out for now",
    clerk: () => [
      "Ask IT to leave newer addresses out for now.",
      "If it is urgent, issue over your phone's hotspot meanwhile.",
    ],
    it: () => [
      "Two curl calls tell: if -4 answers at once and -6 does not, the IPv6 path is broken.",
      "On Windows, preferring IPv4 is enough (restart afterwards); IPv6 need not go altogether.",
      "The root of it is the IPv6 of the router or the line. Set this back once that is mended.",
    ],
  },
  "use-domestic-network": {
    title: "Use a network in the country",
    clerk: () => [
      "Quit VPN and accelerator programs.",
      "Use a domestic line or mobile data.",
      "If you are abroad, ask a colleague at home to issue for you.",
    ],
    it: ({ host }) => [
      "See where the outgoing address is: tax sites may not accept addresses abroad or in a data centre.",
      `Keep ${domainOf(host)} out of the tunnel, or send it out through an office in the country.`,
    ],
  },
} satisfies Partial<Remedies>;
