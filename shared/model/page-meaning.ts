/**
 * What a portal says in its own words, in the page it shows. The words never leave the page's reader: only the meaning
 * does. None of them is a network fault; whoever can read them has reached the portal.
 */
export const pageMeanings = [
  "session-ended",
  "kicked-out",
  "role-missing",
  "face-check",
  "quota",
  "rate-limited",
  "query-limited",
  "bureau-fault",
  "result-unknown",
  "maintenance",
  "queue",
  "verification-delayed",
  "code-not-arriving",
  "component-missing",
  "print-component-missing",
  "certificate-refused",
  "browser-too-old",
  "client-outdated",
  "endpoint-wrong",
  "interface-changed",
  "vendor-trouble",
  "filing-due",
] as const;
export type PageMeaning = (typeof pageMeanings)[number];
