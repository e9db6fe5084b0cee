import type { Remedy } from "../model/remedy.ts";

export const allowLocalNetwork = {
  id: "allow-local-network",
  confirm: ["loopback"],
  commands: {
    windows: [
      String.raw`reg query "HKLM\SOFTWARE\Policies\Google\Chrome" /s`,
      String.raw`reg query "HKLM\SOFTWARE\Policies\Microsoft\Edge" /s`,
    ],
  },
} as const satisfies Remedy;
