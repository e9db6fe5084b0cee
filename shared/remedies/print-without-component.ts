import type { Remedy } from "../model/remedy.ts";

export const printWithoutComponent = {
  id: "print-without-component",
  confirm: ["loopback"],
  steps: [{ draws: "find-issued", after: "next" }, { after: "next" }, { after: "next" }, { after: "check" }],
  contact: "office-it",
  commands: {
    windows: ['netstat -ano | findstr ":8000 :18000 :8443 :8444"'],
    macos: ["lsof -nP -iTCP:8000 -iTCP:18000 -iTCP:8443 -iTCP:8444 -sTCP:LISTEN"],
    linux: ["ss -ltnp | grep -E ':(8000|18000|8443|8444) '"],
  },
} as const satisfies Remedy;
