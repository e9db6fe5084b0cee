import type { Remedy } from "../model/remedy.ts";

export const signInToNetwork = {
  id: "sign-in-to-network",
  confirm: ["captive", "recheck"],
  commands: {
    windows: ["curl.exe -i --max-time 10 http://connect.rom.miui.com/generate_204"],
    macos: ["curl -i --max-time 10 http://connect.rom.miui.com/generate_204"],
    linux: ["curl -i --max-time 10 http://connect.rom.miui.com/generate_204"],
  },
} as const satisfies Remedy;
