import type { Remedy } from "../model/remedy.ts";

export const turnOffProxy = {
  id: "turn-off-proxy",
  confirm: ["neutral", "recheck"],
  steps: [{ after: "check" }, { draws: "switch-off", after: "check" }, { after: "wait" }],
  contact: "office-it",
  commands: {
    windows: [
      "netsh winhttp show proxy",
      String.raw`reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"`,
    ],
    macos: ["scutil --proxy"],
    linux: ["env | grep -i proxy"],
  },
} as const satisfies Remedy;
