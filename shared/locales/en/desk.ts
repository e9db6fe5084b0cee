import type { DeskTexts } from "../desk-shape.ts";

export const desk: DeskTexts = {
  title: "Several reports at once",
  intro:
    "Paste all the links you got; other text around them does no harm. The reports are opened in this page only, and are gone when you close it.",
  label: "Links, one a line or all together",
  open: "Open all",
  clear: "Clear",
  opening: (done, all) => `Opening, ${done} of ${all} done…`,
  opened: (reports, faults) =>
    `${reports} ${reports === 1 ? "report" : "reports"} opened${faults === 0 ? "." : `, ${faults} ${faults === 1 ? "link" : "links"} not.`}`,
  none: "There is no link to a report in this. Copy from “https://” on.",
  tooMany: (most) => `At most ${most} are opened at once; the rest were not.`,
  orderBy: "Grouped",
  order: { scenario: "by cause", carrier: "by network", region: "by region" },
  unsaid: "Not in the report",
  count: (reports) => `${reports} ${reports === 1 ? "report" : "reports"}`,
  column: {
    number: "No.",
    when: "Checked",
    site: "Site",
    address: "Address",
    side: "Side",
    cause: "Cause",
    confidence: "Confidence",
    scenario: "Cause id",
    carrier: "Network number",
    region: "Region",
  },
  once: "This link opens once, and was not opened with the others.",
  openOnce: "Open it now",
  nth: (number) => `Link ${number}`,
  faults: "Links that were not opened",
  saveJson: "Save as JSON",
  saveCsv: "Save as a table (CSV)",
  fileName: "fapiao-doctor-reports",
};
