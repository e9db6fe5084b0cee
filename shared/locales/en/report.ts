import type { ReportTexts, TextFacts } from "../report-shape.ts";
import { counted } from "./counted.ts";
import { reportFields } from "./report-fields.ts";

/** What is said where a result is shown to somebody else. */
export const report: ReportTexts = {
  ...reportFields,
  preview: {
    title: "Show the result to somebody",
    intro: "First see what would be sent, then choose how. Nothing leaves this computer until you send or copy it.",
    verdict: "Verdict",
    verdictStays: "This is the report itself and stays in it.",
    heading: "What is in the report",
    hint: "Untick what others shall not see.",
    groups: {
      case: "This fault",
      here: "Measured by this computer",
      controls: "Compared with",
      outside: "Measured from outside",
      computer: "This computer and its software",
    },
    all: "Tick all",
    removed: (count) => `${counted(count, "item", "items")} taken out.`,
    never:
      "There is no place in a report for what follows a site's name, accounts and names, tax numbers, invoices, the text of a page, cookies, or any IP address.",
    hostHint:
      "You added this site yourself; its name may tell which company you are. Untick it to keep that to yourself.",
    exact: "See it exactly as it is sent",
    missing: "The record of this check is gone; newer ones took its place. Check again, then send.",
  },
  send: {
    heading: "How to send it",
    text: "As text, for a chat or mail",
    textHint: "It holds no name, no tax number and nothing of an invoice.",
    copyText: "Copy the text",
    copied: "Copied",
    textCode: "The text as a QR code",
    textCodeHint:
      "Have it scanned with WeChat or a camera: what appears is this text. No page to open, no network needed.",
    textCodeLabel: "QR code of this text: ",
    link: "As a link that is the report",
    linkHint: "The report is kept nowhere. Whoever has the link can read it, for good.",
    reader: (host) => `Whoever opens the link must be able to reach ${host}. If in doubt, send the text or the file.`,
    noService:
      "No outside probe is set, so there is no page that opens it. Who has Fapiao Doctor can paste it under “Open a report”.",
    copyLink: "Copy the link",
    code: "The link as a QR code",
    codeLabel: "QR code of the report's link",
    codeShortened: (parts) =>
      `For a telephone to read it, the code leaves out: ${parts}. The copied link has all of it.`,
    codeTooLong: "This report is too long for a code that a telephone can read. Copy the link, or save a file.",
    file: "As a file",
    fileHint: "It is opened under “Open a report” of Fapiao Doctor, without a network.",
    save: "Save as a file",
    fileName: "fapiao-doctor-report",
  },
  seal: {
    lifetime: "Keep it for",
    lifetimes: { 3_600: "1 hour", 86_400: "24 hours", 604_800: "7 days", 2_592_000: "30 days" },
    once: "Opens once only",
    onceHint: "Read once, it is deleted from the server.",
  },
  view: {
    title: "Report of a check",
    newer:
      "A newer version of Fapiao Doctor made this report; some of it cannot be shown here. Update to see all of it.",
    siteRemoved: "the sender has taken the site's name out",
    theSite: "the site",
    moments: "What happened",
    momentsCorrected: "That computer's clock is wrong; the times below are the true ones.",
    tried: "What was tried",
    raw: "Raw data",
  },
  open: {
    title: "Open a report",
    label: "Paste the link that you were sent",
    placeholder: "https://…/r/#1.…",
    privacy: "It is opened on this computer; nothing of it is sent.",
    open: "Open",
    file: "Open a file",
    drop: "You can also drop the file anywhere on this page.",
    fault: {
      "no-link": "There is no link to a report in this. Copy the whole link, beginning with “https://”.",
      cut: "The link is not complete, its end is missing. Ask for it again, or copy all of it from the message.",
      damaged: "Characters of the link were changed, so it cannot be opened. Ask for it again, best as a file.",
      "case-changed": "Capital and small letters of the link were changed. Ask for it another way, best as a file.",
      newer: "A newer version of Fapiao Doctor made this. Update first, then open it.",
      "not-a-report": "This is no report of Fapiao Doctor. Check whether it is the right one, or ask for it again.",
      "too-long": "This is too long to be a link to a report. Paste the link alone.",
      "file-too-large": "This file is too large to be a report of Fapiao Doctor. Check whether it is the right one.",
      unreadable:
        "This file cannot be read. Save it to the desktop first, and open it again; of a folder, choose the file in it.",
    },
  },
  sentences,
};

const sure = { certain: "", likely: " (very likely)", possible: " (possibly)" } as const;
const whose = {
  user: "The fault is on my side, in the computer or the network.",
  beyond: "My computer and network are all right; the fault is in the line or at the site.",
  none: "When it was checked the site was all right.",
  unclear: "It is not certain yet on which side the fault is.",
} as const;

function sentences(facts: TextFacts): readonly [string, ...string[]] {
  const { site, address, when, cause, side, confidence, browserSaw, probeSaw, link } = facts;
  const where = address === undefined ? "" : ` Its address is ${address}.`;
  const at = when === undefined ? "" : `${when}: `;
  return [
    `Hello, I issue invoices at ${site} and need your help.${where}`,
    `${at}Fapiao Doctor found: ${cause}${side === "none" || side === "unclear" ? "" : sure[confidence]}.`,
    whose[side],
    ...(link === undefined ? [] : [`The whole report is here: ${link} .`]),
    ...(browserSaw === undefined ? [] : [`This computer saw: ${browserSaw}.`]),
    ...(probeSaw === undefined ? [] : [`Seen from outside: ${probeSaw}.`]),
    ...(facts.with === undefined ? [] : [`I use ${facts.with}.`]),
    "This text holds no name, no tax number and nothing of an invoice.",
  ];
}
