import type { Remedy } from "../model/remedy.ts";

export const slowDown = {
  id: "slow-down",
  confirm: ["recheck"],
  steps: [{ after: "next" }, { after: "check" }, { after: "check" }],
  contact: "tax-hotline",
  commands: {
    windows: ["curl.exe -s https://cip.cc"],
    macos: ["curl -s https://cip.cc"],
    linux: ["curl -s https://cip.cc"],
  },
} as const satisfies Remedy;
