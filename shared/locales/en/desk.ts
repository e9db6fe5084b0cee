import type { DeskSummary } from "../../desk/summary.ts";
import type { DeskTexts } from "../desk-shape.ts";
import { counted } from "./counted.ts";

export const desk: DeskTexts = {
  title: "Reports together",
  link: "Many links? See the reports together",
  lead: "Paste a whole chat or mail: every link to a report in it is found and opened, and the reports are compared.",
  language: "Language",
  paste: {
    label: "A chat, a mail, or links",
    hint: "Other words among them do no harm. The reports are opened in this page and kept nowhere: they are gone when you close it, so download them first if you need them.",
    open: "Find the links and open them",
    none: "There is no link to a report in this. Copy all of what begins with “https://”.",
    found: (links, again) =>
      again === 0
        ? `Found ${counted(links, "link", "links")}.`
        : `Found ${counted(links, "link", "links")}; ${again} of them ${again === 1 ? "was" : "were"} pasted before and ${again === 1 ? "is" : "are"} not opened again.`,
    left: (links) =>
      `At most 500 are opened at a time; ${counted(links, "link is", "links are")} left. Paste the rest of the text once more.`,
  },
  opening: {
    progress: (done, all) => `Opening: ${done} of ${all}`,
    pause: (seconds) =>
      `The service is busy. Opening goes on by itself in ${counted(seconds, "second", "seconds")}; there is nothing for you to do.`,
    done: (opened, same) =>
      same === 0
        ? `${counted(opened, "report", "reports")} opened.`
        : `${counted(opened, "report", "reports")} opened; ${counted(same, "link leads", "links lead")} to a report that is there already.`,
    unopened: (links) => `${counted(links, "link is", "links are")} not opened: below you find why, and what to do.`,
  },
  once: {
    heading: (links) =>
      `${counted(links, "report opens", "reports open")} once only, and ${links === 1 ? "is" : "are"} not opened yet`,
    text: "As soon as one is opened the service deletes it, and nobody can open it again. Open it if it is for you to read, and download it afterwards.",
    open: "Open and delete",
    all: (links) => `Open and delete all ${links}`,
  },
  faults: {
    heading: (links) => `${counted(links, "link was", "links were")} not opened`,
    elsewhere: (host) =>
      `This report is kept at ${host}, not here. Paste it at https://${host}/desk, or open it in the browser directly.`,
    again: "Open it again",
    allAgain: (links) => `Open all ${links} again`,
  },
  nth: (number) => `Link ${number}`,
  before: (words) => `Before the link it says: ${words}`,
  summary: {
    reports,
    span: (first, last) => (first === last ? `It began at ${first}.` : `First at ${first}, last at ${last}.`),
  },
  choose: {
    heading: "What is listed, and how",
    by: "Grouped by",
    grouping: { scenario: "Cause", region: "Region", carrier: "Network", side: "Side" },
    side: "Side",
    anySide: "All",
    site: "Site",
    anySite: "All",
    order: "Order",
    orders: { newest: "Newest first", oldest: "Oldest first", site: "By site" },
    nothing: "No report is like this.",
    all: "List all",
  },
  group: {
    count: (count) => counted(count, "report", "reports"),
    carrierHint:
      "An AS number tells which network somebody's requests came out of: equal numbers, one operator's lines.",
    noCarrier: "Network not told",
    carrier: (asn, country) => (country === undefined ? `AS${asn}` : `AS${asn} (${country})`),
    onlyCountry: (country) => `${country}, no AS number`,
    national: (country) => `${country}, all regions`,
    vendors: "Sites of invoicing software",
    otherSites: "Sites that are in no list",
    removed: "The sender has taken the site's name out",
  },
  column: {
    time: "Time",
    site: "Site",
    cause: "Cause",
    side: "Side",
    confidence: "Confidence",
    failure: "Where it failed",
    probe: "From outside",
  },
  row: {
    noTime: "not told",
    noSite: "taken out",
    nowhere: "nowhere",
    failed: (layer, failure) => `${layer}: ${failure}`,
    probe: { ok: "works", failed: "fails too", notMeasured: "not measured", abstains: "fails, does not count" },
    show: "Show",
    hide: "Hide",
    isLast: "The service has deleted this report, so that it is nowhere but here. Download the JSON to keep it.",
  },
  side: { user: "The user's side", beyond: "Not the user's side", none: "No problem", unclear: "Not certain yet" },
  files: {
    heading: "Download",
    hint: (count) =>
      `${counted(count, "report is", "reports are")} listed. The files hold reports only, no link and nothing of what was pasted.`,
    json: "Download JSON (whole reports)",
    csv: "Download CSV (a table, one report a row)",
    done: (name) => `Given to the browser's downloads: ${name}`,
    name: "reports-together",
    print: "Print",
    column: {
      number: "Link no.",
      beginLocal: "Began (reader's time zone)",
      beginUtc: "Began (UTC)",
      clockSeconds: "User's clock slow by (s)",
      portal: "Site",
      region: "Region",
      target: "Address",
      side: "Side",
      cause: "Cause",
      confidence: "Confidence",
      scenario: "Cause id",
      locus: "Locus id",
      layer: "Layer",
      browserFailure: "Failure in the browser",
      probe: "From outside",
      probeFailure: "Failure from outside",
      asn: "Network (AS number)",
      egressCountry: "Network's country",
      browser: "Browser",
      system: "System",
      extension: "Version of Fapiao Doctor",
    },
    probe: { ok: "works", failed: "fails", "not-measured": "not measured" },
  },
  clear: {
    clear: "Clear the list",
    cleared: "The list is empty.",
    question: (count) =>
      `The service has deleted ${counted(count, "report", "reports")} of these, and no JSON file holds ${count === 1 ? "it" : "them"} yet. Cleared, ${count === 1 ? "it is" : "they are"} gone for good.`,
    yes: "Clear",
    no: "Do not clear",
  },
};

function reports({ count, sides, certainlyBeyond, sites }: DeskSummary): string {
  const { user, beyond, none, unclear } = sides;
  const sure =
    certainlyBeyond === 0 ? "" : beyond === certainlyBeyond ? " (for certain)" : ` (${certainlyBeyond} for certain)`;
  const parts = [
    beyond > 0 && `${beyond} not on the user's side${sure}`,
    user > 0 && `${user} on the user's side`,
    unclear > 0 && `${unclear} not certain yet`,
    none > 0 && `${none} without a fault when checked`,
  ].filter((part) => part !== false);
  return `${counted(count, "report", "reports")} of ${counted(sites, "site", "sites")}: ${parts.join(", ")}.`;
}
