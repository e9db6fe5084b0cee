import type { Remedy } from "../model/remedy.ts";

export const syncClock = {
  id: "sync-clock",
  confirm: ["clock", "recheck"],
  steps: [
    { draws: "clock-corner", after: "next" },
    { draws: "switch-on", after: "check" },
    { after: "check" },
    { after: "check" },
    { after: "check" },
  ],
  contact: "office-it",
  commands: {
    windows: ["w32tm /stripchart /computer:ntp.aliyun.com /samples:3 /dataonly", "w32tm /resync"],
    macos: ["sudo sntp -sS ntp.aliyun.com"],
    linux: ["timedatectl", "sudo timedatectl set-ntp true", "sudo chronyc makestep"],
  },
} as const satisfies Remedy;
