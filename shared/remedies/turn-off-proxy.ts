import type { Remedy } from "../model/remedy.ts";

export const turnOffProxy = {
  id: "turn-off-proxy",
  confirm: ["recheck", "neutral"],
  commands: {
    windows: [
      "netsh winhttp show proxy",
      String.raw`reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"`,
    ],
    macos: ["scutil --proxy"],
    linux: ["env | grep -i proxy"],
  },
} as const satisfies Remedy;
