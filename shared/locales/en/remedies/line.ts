import type { Remedies } from "../../shape.ts";

/** The line, and ways around it. */
export const line = {
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
    clerk: ({ site }) => [
      `Call your internet provider: “${site} does not open, other sites do”.`,
      "Write down the ticket number and wait until it is mended.",
    ],
    it: () => ["Trace the route from two different lines and send both to the provider.", "Ask for a ticket number."],
  },
  "improve-line": {
    title: "Make the connection faster and steadier",
    clerk: () => [
      "Move closer to the router, or better, use a cable.",
      "Stop downloads, videos and online meetings.",
      "If it stays slow, issue over your phone's hotspot.",
    ],
    it: () => [
      "See at which hop the loss begins: the adapter, the router or the line.",
      "If the line is full, find the machine that uses most of it.",
    ],
  },
} satisfies Partial<Remedies>;
