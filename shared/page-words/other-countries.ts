import type { Message } from "./message.ts";

/** Portals and programs outside China. */
export const otherCountries = [
  {
    id: "etax-40001",
    meaning: "endpoint-wrong",
    texts: ["ETAX-40001", "Tidak dapat menghubungi E-TaxInvoice Server"],
  },
  {
    id: "etax-40002",
    meaning: "certificate-refused",
    texts: ["ETAX-40002", "ETAX-40002 Error di Service"],
  },
  {
    id: "djp-certificate",
    meaning: "certificate-refused",
    texts: ["REG-KODJP-00003", "DJP-SIGN-MASTER"],
  },
  {
    id: "reached-maximum-capacity",
    meaning: "queue",
    texts: ["reached maximum capacity, try after some time", "reached maximum capacity"],
  },
  {
    id: "autofirma-not-found",
    meaning: "component-missing",
    texts: ["no se ha podido conectar con AutoFirma"],
  },
] as const satisfies readonly Message[];
