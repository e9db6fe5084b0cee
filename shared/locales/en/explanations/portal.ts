import type { Explanations } from "../../shape.ts";

/** The site's own services. */
export const portal = {
  "server-outage": {
    clerk: ({ site }) => `Other sites open and only ${site} does not answer as it should; it has to recover by itself.`,
    it: () =>
      "Unrelated sites work and this one fails. It is certain only where the outside, which used to get through, fails in the same way; with local controls alone it is possible. This computer's clock and network settings need no change. Keep this page, stop automatic retries, and compare with issued invoices once the site is back.",
  },
  "scheduled-maintenance": {
    clerk: ({ site }) => `The page of ${site} says that it is being serviced; wait until that is over.`,
    it: () =>
      "The page speaks of maintenance or an upgrade; since it could say so, network and certificate work. Look for the end time in the official notice. Pause invoicing programs, and afterwards compare before you issue what is missing.",
  },
  "peak-congestion": {
    clerk: ({ site }) =>
      `Other sites are quick and only ${site} is slow, most likely crowded; come back a little later.`,
    it: () =>
      "The page speaks of a queue or too many queries, or the site takes seconds to answer while unrelated hosts answer at once and nothing is lost; so the local network is not slow. Let programs wait 1, 2, 4 minutes between tries, three at most; retry queries only, never a submission.",
  },
  "load-balancer-misroute": {
    clerk: ({ site }) =>
      `Reaching ${site} works now and then; most likely one of its servers is not well, so try again later.`,
    it: ({ host, port }) =>
      `In one run some requests succeed and some fail, or the outside probe reaches only some of the addresses; all controls answer each time, so it is not an unsteady line here. Try each address with curl --resolve ${host}:${port}:ADDRESS and tell the site's operator which one is bad; do not pin a good one in the hosts file.`,
  },
  "cascading-overload": {
    clerk: () => "Several services of the site may be slowing down one after another; submit nothing new for now.",
    it: () =>
      "One overloaded service slows the next, commonly issuing, then accounts, then sign-in. From one computer it is a time-out or a 5xx like any other; the order in which many computers fail would show it. Let programs pause a minute after several failures, and try queries only.",
  },
  "db-deadlock": {
    clerk: () => "Queries work and submissions hang; look first whether this invoice was issued.",
    it: () =>
      "Reads work and writes hang. One lost submission on one computer does not show it; many people's would. Do not submit again: query first, and reconcile by the same serial number.",
  },
  "connection-pool-exhausted": {
    clerk: () => "The site may not take so many people just now; try again in 5 to 10 minutes.",
    it: () =>
      "At the peak it answers 503 or “queue too long” at once, and recovers by itself. From one computer it is only a 503. There is nothing to change locally; let programs wait longer between tries.",
  },
  "third-party-timeout": {
    clerk: ({ site }) =>
      `The network works; the service that sends messages or checks faces for ${site} is slow, so wait a little.`,
    it: () =>
      "The page itself says that a code, face check, payment or signature brought no result; site and certificate work. Those services have hosts of their own: see which one fails and whether the firewall lets it through. Keep automatic sign-in from asking for codes again and again; the day's number is limited.",
  },
} satisfies Partial<Explanations>;
