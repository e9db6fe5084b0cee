import type { Explanations } from "../../shape.ts";

/** The network of the office or home. */
export const network = {
  "no-network": {
    clerk: () => "No site opens at the moment: the cable, the Wi-Fi, the router or the line is broken somewhere.",
    it: () =>
      "Unrelated sites, public DNS and the plain-HTTP check all stay silent, so it is not one site's problem. If the system itself says that it is offline, look at the adapter and the Wi-Fi; if it is connected and nothing answers, check gateway, the router's dial-up and the line, in this order.",
  },
  "captive-portal": {
    clerk: () => "This network wants a sign-in first; until then no other site opens.",
    it: () =>
      "The plain-HTTP check has to answer 204 and was rewritten, so a gateway on the way wants a sign-in; certificate errors and resets seen now come from it, not from the site. See whether this computer's sign-in has run out; computers that run unattended can be exempted.",
  },
  "proxy-or-vpn-misroute": {
    clerk: ({ site }) => `It most likely stopped at the proxy or VPN and did not reach ${site}.`,
    it: ({ host, port }) =>
      `If unrelated sites report proxy errors too, it is the proxy; if only this site does, the proxy may simply not reach it. Where pages open and WebSocket does not, the proxy often lets no long connections through. See who sets the proxy (extension, policy, system), whether the PAC file can be fetched, and whether CONNECT ${host}:${port} is allowed.`,
  },
  "https-interception": {
    clerk: () =>
      "The certificate that arrives here is not the site's own; software or a gateway most likely replaced it.",
    it: ({ host, port }) =>
      `An unrelated HTTPS host shows an untrusted certificate here too, and nothing was found wrong with the site's from outside, so it is not this site that changed. Look at the issuer: the name of a security product or gateway is the answer. Exclude ${host}:${port} from inspection, or install its root on this computer.`,
  },
  "firewall-blocks-port": {
    clerk: ({ port }) =>
      `The invoicing site uses port ${port}, which your network most likely does not let through; IT has to change that.`,
    it: ({ port }) =>
      `An unrelated host answers on 443 and not on ${port}, and this site's ${port} is dead too. So the site has not stopped, and it is not this one address that is blocked. Look at what the firewall, the web gateway and the router do with unusual ports, and allow outgoing TCP ${port}.`,
  },
  "dns-failure": {
    clerk: () => "Opening a site begins with looking up its address, and that step failed.",
    it: ({ host }) =>
      `${host} does not resolve here. If public DNS or the outside probe finds it, the fault is in this computer's, the router's, the office's or the line's DNS; if nobody does, it is the domain itself, or a mistyped name. Compare nslookup with the answer of 223.5.5.5.`,
  },
  "dns-hijack": {
    clerk: () => "Your network may have led the browser to another machine; do not type a password for now.",
    it: ({ host }) =>
      `Only the certificate of ${host} is wrong; unrelated sites are fine, and so are the site's servers as seen from outside. So it is not inspection of everything. A changed DNS answer, a filter for this name and a server that was not seen from outside look the same from here. Compare the local address with public DNS, and see who issued this certificate.`,
  },
  "large-packets-lost": {
    clerk: () => "Plain pages answer and no encrypted page does; IT most likely has to change the router.",
    it: () =>
      "The plain-HTTP check is fine and every HTTPS host stays silent in the handshake. A modern ClientHello often does not fit into one packet, so large packets may be lost; a filter for all encrypted traffic looks the same. Find the largest ping that passes, then look at the MTU of tunnels and dial-up lines and at MSS clamping.",
  },
  "ipv6-broken-path": {
    clerk: () => "Nothing comes back from newer addresses, which the browser tries first; IT has to change that.",
    it: () =>
      "One dual-stack server answers over IPv4 and not over IPv6; the site has an IPv6 address, which the browser tries first. A network without any IPv6 fails at once and does no harm, so here there are addresses and no route. Look at the prefix that the router hands out and at the line's IPv6 route; prefer IPv4 to prove it.",
  },
  "weak-network": {
    clerk: () => "Other sites are slow or fail too: weak Wi-Fi, somebody's downloads, or an unsteady line.",
    it: () =>
      "Of small requests to steady hosts, three in ten or more were lost, or the round trip takes over 500 ms; the site's failure is one of many and says nothing against it yet. See where the loss begins, from adapter and Wi-Fi signal to the load on the line, then compare with another network.",
  },
} satisfies Partial<Explanations>;
