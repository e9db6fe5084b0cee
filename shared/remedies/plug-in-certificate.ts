import type { Remedy } from "../model/remedy.ts";

export const plugInCertificate = {
  id: "plug-in-certificate",
  confirm: ["observation"],
  steps: [
    { draws: "usb-key", after: "next" },
    { after: "check" },
    { after: "next" },
    { draws: "sign-in", after: "check" },
  ],
  contact: "vendor",
  commands: { windows: ["certutil -user -store My"] },
} as const satisfies Remedy;
