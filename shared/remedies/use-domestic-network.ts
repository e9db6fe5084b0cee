import type { Remedy } from "../model/remedy.ts";

export const useDomesticNetwork = {
  id: "use-domestic-network",
  confirm: ["egress", "recheck"],
  steps: [{ after: "check" }, { draws: "hotspot", after: "check" }, { after: "check" }],
  contact: "office-it",
  commands: {
    windows: ["curl.exe -s https://cip.cc"],
    macos: ["curl -s https://cip.cc"],
    linux: ["curl -s https://cip.cc"],
  },
} as const satisfies Remedy;
