import type { Remedy } from "../model/remedy.ts";

export const plugInCertificate = {
  id: "plug-in-certificate",
  confirm: ["recheck"],
  commands: { windows: ["certutil -user -store My"] },
} as const satisfies Remedy;
