import type { Remedy } from "../model/remedy.ts";

export const openPort = {
  id: "open-port",
  confirm: ["neutralPort", "recheck"],
  steps: [{ after: "next" }, { draws: "hotspot", after: "wait" }],
  contact: "office-it",
  commands: {
    windows: ["Test-NetConnection {host} -Port {port}", "Test-NetConnection {host} -Port 443"],
    macos: ["nc -vz -w 5 {host} {port}", "nc -vz -w 5 {host} 443"],
    linux: ["nc -vz -w 5 {host} {port}", "nc -vz -w 5 {host} 443"],
  },
} as const satisfies Remedy;
