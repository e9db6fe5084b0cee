import type { Remedy } from "../model/remedy.ts";

export const signInToNetwork = {
  id: "sign-in-to-network",
  confirm: ["captive", "recheck"],
  steps: [
    { draws: "network-icon", after: "next" },
    { draws: "sign-in", after: "check" },
    { draws: "hotspot", after: "check" },
  ],
  contact: "office-it",
  commands: {
    windows: ["curl.exe -i --max-time 10 http://connect.rom.miui.com/generate_204"],
    macos: ["curl -i --max-time 10 http://connect.rom.miui.com/generate_204"],
    linux: ["curl -i --max-time 10 http://connect.rom.miui.com/generate_204"],
  },
} as const satisfies Remedy;
