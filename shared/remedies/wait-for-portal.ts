import type { Remedy } from "../model/remedy.ts";

export const waitForPortal = {
  id: "wait-for-portal",
  confirm: ["probe", "page", "recheck"],
  steps: [{ after: "next" }, { draws: "find-issued", after: "next" }, { after: "wait" }],
  contact: "tax-hotline",
  commands: {
    windows: ["curl.exe -vI --max-time 10 https://{host}:{port}/"],
    macos: ["curl -vI --max-time 10 https://{host}:{port}/"],
    linux: ["curl -vI --max-time 10 https://{host}:{port}/"],
  },
} as const satisfies Remedy;
