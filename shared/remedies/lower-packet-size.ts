import type { Remedy } from "../model/remedy.ts";

export const lowerPacketSize = {
  id: "lower-packet-size",
  confirm: ["recheck"],
  steps: [{ after: "next" }, { draws: "hotspot", after: "wait" }],
  contact: "office-it",
  commands: {
    windows: ["ping -n 4 -f -l 1472 {host}", "ping -n 4 -f -l 1372 {host}", "netsh interface ipv4 show subinterfaces"],
    macos: ["ping -c 4 -D -s 1472 {host}", "ping -c 4 -D -s 1372 {host}"],
    linux: ["ping -c 4 -M do -s 1472 {host}", "ping -c 4 -M do -s 1372 {host}", "tracepath -n {host}"],
  },
} as const satisfies Remedy;
