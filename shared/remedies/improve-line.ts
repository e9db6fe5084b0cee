import type { Remedy } from "../model/remedy.ts";

export const improveLine = {
  id: "improve-line",
  confirm: ["recheck", "quality"],
  steps: [{ draws: "cable", after: "check" }, { after: "check" }, { draws: "hotspot", after: "check" }],
  contact: "office-it",
  commands: {
    windows: ["ping -n 20 223.5.5.5", "pathping -n {host}"],
    macos: ["ping -c 20 223.5.5.5", "traceroute -n {host}"],
    linux: ["ping -c 20 223.5.5.5", "mtr -rwzc 20 -T -P {port} {host}"],
  },
} as const satisfies Remedy;
