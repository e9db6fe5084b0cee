import type { Remedy } from "../model/remedy.ts";

export const reportLineFault = {
  id: "report-line-fault",
  confirm: ["recheck"],
  steps: [{ after: "next" }, { after: "wait" }],
  contact: "provider",
  commands: {
    windows: ["tracert -d {host}", "pathping -n {host}"],
    macos: ["traceroute -n {host}"],
    linux: ["mtr -rwzc 20 -T -P {port} {host}"],
  },
} as const satisfies Remedy;
