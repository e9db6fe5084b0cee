import type { Remedy } from "../model/remedy.ts";

export const startLocalComponent = {
  id: "start-local-component",
  confirm: ["loopback"],
  steps: [{ draws: "usb-key", after: "check" }, { after: "check" }, { after: "check" }, { after: "check" }],
  contact: "office-it",
  commands: {
    windows: ["netstat -ano | findstr :28000", "curl.exe -v --max-time 5 https://127.0.0.1:28000/"],
    macos: ["lsof -nP -iTCP:28000 -sTCP:LISTEN"],
    linux: ["ss -ltnp | grep :28000"],
  },
} as const satisfies Remedy;
