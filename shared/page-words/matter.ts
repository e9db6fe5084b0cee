import type { PageMeaning } from "../model/page-meaning.ts";
import type { MessageId } from "./index.ts";

/** Whose move it is: whoever issues invoices · IT · the legal or finance person · the tax bureau · the software's vendor. */
export type Matter = "you" | "admin" | "company" | "bureau" | "vendor";

const byMeaning: Readonly<Record<PageMeaning, Matter>> = {
  "session-ended": "you",
  "kicked-out": "you",
  "role-missing": "company",
  "face-check": "you",
  quota: "bureau",
  "rate-limited": "admin",
  "query-limited": "you",
  "bureau-fault": "bureau",
  "result-unknown": "you",
  maintenance: "bureau",
  queue: "bureau",
  "verification-delayed": "bureau",
  "code-not-arriving": "you",
  "component-missing": "admin",
  "print-component-missing": "admin",
  "certificate-refused": "you",
  "browser-too-old": "admin",
  "client-outdated": "admin",
  "endpoint-wrong": "admin",
  "interface-changed": "vendor",
  "vendor-trouble": "vendor",
  "filing-due": "you",
};

/** Where a message is somebody else's matter than its meaning. */
const byMessage: Readonly<Partial<Record<MessageId, Matter>>> = {
  "phone-not-known": "you",
  "app-signed-in-as-other": "you",
  "taxpayer-number-not-received": "you",
  "egress-not-filed": "admin",
  "certificate-void": "bureau",
  "certificate-reported-lost": "bureau",
  "certificate-state-unknown": "bureau",
  "client-stopped-by-certificate": "admin",
  "blank-account-page": "you",
};

export function matterOf(id: MessageId, meaning: PageMeaning): Matter {
  return byMessage[id] ?? byMeaning[meaning];
}
