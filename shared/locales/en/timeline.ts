import type { TimelineTexts } from "../timeline-shape.ts";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const timeline: TimelineTexts = {
  title: "Past faults",
  lead: "When an invoicing site had a fault, for how long, and whose side it was on. Kept on this computer only, sent to nobody.",
  filter: {
    heading: "Find records",
    portal: "Site",
    anyPortal: "All sites",
    period: "Time",
    periods: { today: "Today", week: "Last 7 days", month: "Last 30 days", all: "All", days: "Choose days" },
    from: "From",
    to: "To",
    showAll: "Show all records",
  },
  summary: {
    span: { today: "Today", week: "Last 7 days", month: "Last 30 days", all: "Altogether", days: "On these days" },
    faults: (span, count) => `${span}: ${plural(count, "fault")}`,
    altogether: (time) => `, lasting ${time}`,
    beyond: (count, of) =>
      of === 1
        ? ", not on your side"
        : count === of
          ? "; none of them on your side"
          : `; ${count} of them not on your side`,
    stop: ".",
    none: (span) => `${span}: no faults recorded.`,
    well: (span, checks) => `${span}: no faults recorded; ${plural(checks, "check")} found all well.`,
  },
  empty: {
    title: "No records yet",
    text: "When an invoicing site does not open, or you press Diagnose, the time, the length and whose side it was on are recorded here.",
    notKeptTitle: "Records are not kept",
    notKept: "To keep them, choose a time under “Keep records for” below.",
    filtered: "No record fits. Choose another site or time, or show all.",
    erased: "All records are erased.",
  },
  day: { today: (day) => `Today, ${day}`, yesterday: (day) => `Yesterday, ${day}` },
  time: {
    length: (days, hours, minutes) =>
      [days > 0 && plural(days, "day"), hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`]
        .filter(Boolean)
        .join(" "),
    underMinute: "under 1 min",
    atLeast: (time) => `at least ${time}`,
    since: (time) => `since ${time}`,
    already: (time) => `${time} so far`,
    altogether: (count, time) => (time === undefined ? `${count} times` : `${count} times, ${time} altogether`),
  },
  entry: {
    noVerdict: "Cause not found",
    overWhenChecked: "Did not open; well when checked",
    wellWhenChecked: "Checked, all well",
    state: {
      open: "not over yet",
      answer: "over",
      check: "over",
      unseen: "end not seen",
      away: "end not seen",
      "clock-set": "end not seen",
      well: "well",
    },
    ending: {
      open: "Not over yet.",
      answer: "Over: the site opened again.",
      check: "Over: a check found the site well.",
      unseen: "Nobody opened the site again, so when it ended is not known.",
      away: "The browser was closed or the computer asleep, so when it ended is not known.",
      "clock-set": "This computer's clock was set meanwhile, so when it ended is not known.",
      well: "The site was well.",
    },
    begun: { watching: "The site did not open; noted automatically.", click: "Diagnose was pressed." },
    returned: (times) => `In between it got well and failed again, ${times === 1 ? "once" : `${times} times`}.`,
    checked: (cause) => `Found: ${cause}.`,
    checkedWell: "Found the site well.",
    probed: "The outside probe checked it from outside.",
    shownHere: (time) => `(this computer showed ${time})`,
    address: "Address",
    error: "The browser's error",
  },
  clock: {
    heading: "Clocks at that time",
    slow: (by) => `This computer's clock was ${by} slow.`,
    fast: (by) => `This computer's clock was ${by} fast.`,
    corrected:
      "Times above are the true ones; in brackets is what this computer showed. At the same moment the clocks said:",
    agrees: "This computer's clock was right, within a minute of the clocks outside.",
    unsure:
      "This computer's clock did not agree with those outside, but only one of them answered, or they did not agree with each other. Nothing is corrected. At the same moment the clocks said:",
    notMeasured: "This computer's clock was not compared with others. Times above are its own.",
    own: "This computer",
    source: { probe: "Outside probe", "check-host": "Network check server", "region-site": "The region's tax site" },
  },
  recheck: {
    button: "Check again now",
    running: "Checking. It takes a few seconds.",
    refused: "Checked too often just now. Wait a few minutes, then press again.",
    before: "Then",
    now: "Now",
    same: "The same as then: not over yet.",
    fine: "Well now.",
    details: "See this check in full",
  },
  files: {
    heading: "Export",
    csv: "Export a table (CSV, opens in Excel)",
    json: "Export JSON (for engineers)",
    hint: (count) =>
      `Exports the ${plural(count, "record")} listed above: names of sites, times and verdicts, nothing of any page. The file is saved on your computer; whom you send it to is up to you.`,
    done: (file) => `Exported: ${file}`,
    column: {
      portal: "Site",
      host: "Host",
      port: "Port",
      beginLocal: "Began (this computer's time)",
      beginUtc: "Began (true time, UTC)",
      lastLocal: "Ended or last seen (this computer's time)",
      lastUtc: "Ended or last seen (true time, UTC)",
      ending: "How it ended",
      minutes: "Minutes",
      atLeast: "At least",
      side: "Whose side",
      cause: "Cause",
      confidence: "Confidence",
      scenario: "Cause id",
      error: "Browser's error",
      returns: "Came back, times",
      noticed: "How it was noticed",
      clockSeconds: "This computer's clock slow by, seconds (negative: fast)",
    },
    yes: "yes",
    no: "no",
  },
  keeping: {
    heading: "How long records are kept",
    label: "Keep records for",
    days: (days) => plural(days, "day"),
    none: "Do not keep any",
    hint: "After that they are deleted by themselves, and the diagnoses of that time with them.",
    noneHint: "Faults are no longer recorded. Diagnoses stay for a day at most, so that you can go on with them.",
    shorter: (days, records) =>
      `Changing to “${days}” deletes ${plural(records, "record")} at once, and they cannot be brought back.`,
    change: "Change and delete",
    leave: "Leave it",
    erase: "Erase all records",
    question: (records) =>
      `Erase ${records === 1 ? "the one record" : `all ${records} records`} of faults and the stored diagnoses? They cannot be brought back. Settings and the reminder “check before you issue again” stay.`,
    confirm: "Erase",
    cancel: "Keep them",
  },
};
