import type { ViewerTexts } from "../viewer-shape.ts";

export const viewer: ViewerTexts = {
  opening: "Opening the report…",
  fault: {
    mixed:
      "The two halves of this link do not belong together: some characters were changed. Ask the sender to copy the whole link again.",
    unreachable:
      "The service that keeps the report cannot be reached. Check your network, and open it again in a moment.",
    busy: "The service is busy. Open it again in a few minutes.",
    refused:
      "This page does not understand what the service answered, so the report was not opened. Try again in a moment; if that does not help, ask the sender for the text or the file instead.",
    unknown:
      "The service has no such report. It may have expired long ago, or the link is not complete. Ask the sender for a new one.",
    "no-service":
      "The service keeps this report, but no address of a service is set here. Open the link in your browser directly.",
    insecure:
      "Browsers open encrypted reports only on pages whose address begins with https. Change http at the beginning of the address to https.",
    expired: "This report has expired, and the service has deleted it. Ask the sender for a new one.",
    opened:
      "This report could be opened once, somebody has opened it, and the service has deleted it. If that was not you, tell the sender, and ask for a new one.",
    deleted: "Whoever sent this report has deleted it. If you need it, ask for a new one.",
  },
  tryAgain: "Open it again",
  once: {
    heading: "This report opens once",
    text: "As soon as you open it, the service deletes it, and neither you nor anybody else can open it again. You can print it or take a picture before you close the page.",
    open: "Open the report",
  },
  elsewhere: {
    heading: (host) => `This report is kept at ${host}`,
    text: "When you fetch it, this computer asks that address for it. It sees your IP address and cannot read the report. If you do not know the address, ask the sender first.",
    open: "Fetch the report",
  },
  keptUntil: (when) => `The service deletes this report at ${when}. Until then it can be opened again.`,
  isGone: "The service has deleted this report. It is gone when you close this page: print it now if you need it.",
  linkHidden:
    "The link was taken out of the address bar to keep it secret. To pass it on, or to come back later, copy it first.",
  copyLink: "Copy link",
  copied: "Copied",
  print: "Print",
  language: "Language",
  again: {
    heading: "Measure again now",
    intro: (host) => `The outside probe measures ${host} once more now, and you see both results side by side.`,
    start: "Measure now",
    running: "Measuring, at most 7 seconds…",
    reported: "Probe, in the report",
    now: (time) => `Probe, now (${time})`,
    fault: {
      unreachable:
        "The probe cannot be reached, so nothing was measured. Check your network, and try again in a moment.",
      busy: "The probe is busy, so nothing was measured. Try again in a few minutes.",
      refused: "The probe does not measure this address.",
    },
  },
};
