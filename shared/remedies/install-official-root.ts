import type { Remedy } from "../model/remedy.ts";

export const installOfficialRoot = {
  id: "install-official-root",
  confirm: ["recheck"],
  steps: [{ after: "next" }, { after: "next" }, { after: "next" }, { after: "check" }],
  contact: "office-it",
  commands: {
    windows: ["certutil -store Root", "certutil -user -store Root"],
  },
} as const satisfies Remedy;
