import type { Remedy } from "../model/remedy.ts";

export const allowLocalNetwork = {
  id: "allow-local-network",
  confirm: ["loopback"],
  steps: [
    { draws: "address-icon", after: "next" },
    { draws: "switch-on", after: "next" },
    { after: "check" },
    { after: "wait" },
  ],
  contact: "office-it",
  commands: {
    windows: [
      String.raw`reg query "HKLM\SOFTWARE\Policies\Google\Chrome" /s`,
      String.raw`reg query "HKLM\SOFTWARE\Policies\Microsoft\Edge" /s`,
    ],
    linux: ["grep -rnE 'LocalNetworkAccess|LoopbackNetwork' /etc/opt/chrome/policies /etc/opt/edge/policies"],
  },
} as const satisfies Remedy;
