import type { Explanations } from "../../shape.ts";

/** The way from here to the site. */
export const line = {
  "isp-fault": {
    clerk: ({ site }) => `From outside ${site} can be reached, from here it cannot: it stops somewhere on the way.`,
    it: ({ host }) =>
      `The outside probe or a phone gets through; from here connection or handshake fails while unrelated sites open, so the site is running. A broken route, a filter on the line and an office rule for this one host look the same from here. Search the outgoing device's log for ${host} first, then trace the route and report it to the provider.`,
  },
  "physical-link-cut": {
    clerk: () => "A cable may be cut; comparing with somebody on another line would tell.",
    it: () =>
      "From one computer it looks like any other fault of the line. Look at the port's light, the modem's alarm light and the router's dial-up state; if all are well, report it and ask the provider about a cut in the area.",
  },
  "answer-damaged": {
    clerk: ({ site }) => `The browser reached ${site}, but the answer arrived incomplete; try another network.`,
    it: () =>
      "Connection and certificate are fine; the HTTP answer is cut off, has the wrong length, cannot be decoded or breaks the protocol. A device that rewrites content, an unsteady line and the site itself can all do that. Compare with curl on a direct connection, and see whether it breaks at the same place each time; go around an inspecting gateway first.",
  },
  "overseas-or-cloud-ip-blocked": {
    clerk: ({ site }) => `Your network comes out in another country, from where ${site} may take no visits.`,
    it: ({ host }) =>
      `The country of your outgoing address is not the site's, and the site stays silent or refuses. A probe may be refused in the same way, so its failure does not count. Look at where VPN, proxy and cloud desktops come out, and send ${host} out in the site's own country.`,
  },
} satisfies Partial<Explanations>;
