import type { Remedy } from "../model/remedy.ts";

export const allowBlockedRequest = {
  id: "allow-blocked-request",
  confirm: ["observation", "tab"],
  steps: [{ draws: "browser-corner", after: "next" }, { after: "next" }, { after: "check" }, { after: "wait" }],
  contact: "office-it",
  commands: {
    windows: [
      String.raw`reg query HKLM\SOFTWARE\Policies\Google\Chrome\URLBlocklist`,
      String.raw`reg query HKLM\SOFTWARE\Policies\Microsoft\Edge\URLBlocklist`,
    ],
    macos: [
      'defaults read "/Library/Managed Preferences/com.google.Chrome" URLBlocklist',
      'defaults read "/Library/Managed Preferences/com.microsoft.Edge" URLBlocklist',
    ],
    linux: ["grep -rn URLBlocklist /etc/opt/chrome/policies /etc/opt/edge/policies"],
  },
} as const satisfies Remedy;
