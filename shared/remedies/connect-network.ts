import type { Remedy } from "../model/remedy.ts";

export const connectNetwork = {
  id: "connect-network",
  confirm: ["link", "captive", "recheck"],
  steps: [
    { draws: "network-icon", after: "next" },
    { draws: "cable", after: "check" },
    { draws: "network-icon", after: "check" },
    { draws: "router-power", after: "check" },
  ],
  contact: "office-it",
  commands: {
    windows: ["ipconfig /all", "ping -n 4 223.5.5.5"],
    macos: ["route -n get default", "ping -c 4 223.5.5.5"],
    linux: ["ip -brief address", "ip route", "ping -c 4 223.5.5.5"],
  },
} as const satisfies Remedy;
