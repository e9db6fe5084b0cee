import type { Fallbacks } from "../fallbacks-shape.ts";

export const fallbacks: Fallbacks = {
  title: "What the authority allows until the site is back",
  allowed: {
    "in-irp": "Any of the six portals will do; NIC's portals 1 and 2 share one token.",
    "in-gst": "Relief is granted by official notification. Keep screenshots and error messages with their time.",
    "mx-sat": "Any authorised provider (PAC) can stamp invoices.",
    "br-nfe": "Official contingency: SVC-AN or SVC-RS, EPEC, FS-DA; set the emission type in the software.",
    "pl-ksef":
      "For a problem of your own use offline24 and send on the next working day; after an announced failure, within 7 working days of its end.",
    "sa-fatoora":
      "Simplified (B2C) invoices may be reported within 24 hours; standard invoices need clearance at once.",
    "tr-gib": "During announced maintenance, paper or e-Arşiv documents may be used instead.",
  },
};
