import type { Message } from "./message.ts";

/** The user's own certificate, in a key or a tax disk, is refused. */
export const certificates = [
  {
    id: "certificate-wrong-pin",
    meaning: "certificate-refused",
    texts: [
      "证书口令有误，可能原因为未修改默认证书口令12345678，剩余尝试次数#",
      "证书口令有误，可能原因为未修改默认证书口令12345678，剩余尝试次数n",
      "证书口令有误，可能原因为未修改默认证书口令12345678",
      "证书口令有误，剩余尝试次数#",
      "证书口令有误",
    ],
  },
  {
    id: "certificate-void",
    meaning: "certificate-refused",
    texts: ["ERROR@97@证书已作废", "证书已作废"],
  },
  {
    id: "certificate-reported-lost",
    meaning: "certificate-refused",
    texts: ["ERROR@98@证书已挂失", "证书已挂失"],
  },
  {
    id: "certificate-state-unknown",
    meaning: "certificate-refused",
    texts: ["ERROR@103@证书状态未知", "证书状态未知"],
  },
] as const satisfies readonly Message[];
