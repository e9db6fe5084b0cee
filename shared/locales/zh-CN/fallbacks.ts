import type { Fallbacks } from "../fallbacks-shape.ts";

export const fallbacks: Fallbacks = {
  title: "网站恢复前，官方允许的办法",
  allowed: {
    "in-irp": "六个平台都能登记，可以换一个；NIC 的 1 号和 2 号平台共用一个令牌。",
    "in-gst": "宽限由官方通知给出。请保存带时间的截图和报错记录。",
    "mx-sat": "发票可以通过任何一家授权服务商（PAC）盖章。",
    "br-nfe": "官方应急方式：SVC-AN 或 SVC-RS、EPEC、FS-DA，在开票软件里改开票类型。",
    "pl-ksef": "自己这边的问题用 offline24，下一个工作日补传；官方公布的故障在结束后 7 个工作日内补传。",
    "sa-fatoora": "简易发票（对个人）可以在 24 小时内补报；标准发票必须实时核准。",
    "tr-gib": "官方公布的维护期间，可以改用纸质票或 e-Arşiv 票。",
  },
};
