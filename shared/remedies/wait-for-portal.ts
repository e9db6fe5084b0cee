import type { Remedy } from "../model/remedy.ts";

export const waitForPortal = {
  id: "wait-for-portal",
  confirm: ["recheck", "probe"],
  commands: {
    windows: ["curl.exe -vI --max-time 10 https://{host}:{port}/"],
    macos: ["curl -vI --max-time 10 https://{host}:{port}/"],
    linux: ["curl -vI --max-time 10 https://{host}:{port}/"],
  },
} as const satisfies Remedy;
