import type { Remedy } from "../model/remedy.ts";

export const reportLineFault = {
  id: "report-line-fault",
  confirm: ["recheck"],
  commands: {
    windows: ["tracert -d {host}", "pathping -n {host}"],
    macos: ["traceroute -n {host}"],
    linux: ["mtr -rwzc 20 -T -P {port} {host}"],
  },
} as const satisfies Remedy;
