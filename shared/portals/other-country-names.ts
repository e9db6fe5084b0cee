import type { PortalName } from "../model/portal.ts";
import type { OtherCountryId } from "./other-countries.ts";

/** What the sites of other countries' tax authorities are called. Only pages say it, so the service worker does without. */
// oxfmt-ignore
export const otherCountryNames: Readonly<Record<OtherCountryId, PortalName>> = {
  "in-irp": { "zh-CN": "印度 发票登记平台（IRP）", en: "India Invoice Registration Portals (IRP)" },
  "in-gst": { "zh-CN": "印度 GST 门户", en: "India GST portal" },
  "it-sdi": { "zh-CN": "意大利 电子发票交换系统（SdI）", en: "Italy Fatture e Corrispettivi (SdI)" },
  "mx-sat": { "zh-CN": "墨西哥 SAT 电子发票（CFDI）", en: "Mexico SAT CFDI" },
  "br-nfe": { "zh-CN": "巴西 NF-e 门户", en: "Brazil NF-e portal" },
  "br-nfse": { "zh-CN": "巴西 全国服务发票（NFS-e）", en: "Brazil national NFS-e" },
  "pl-ksef": { "zh-CN": "波兰 国家电子发票系统（KSeF）", en: "Poland KSeF" },
  "sa-fatoora": { "zh-CN": "沙特 Fatoora（ZATCA）", en: "Saudi Fatoora (ZATCA)" },
  "tr-gib": { "zh-CN": "土耳其 e-Arşiv / e-Fatura（GİB）", en: "Türkiye e-Arşiv and e-Fatura (GİB)" },
  "vn-hddt": { "zh-CN": "越南 电子发票系统", en: "Vietnam e-invoice portal" },
  "tw-einvoice": { "zh-CN": "台湾 电子发票整合服务平台", en: "Taiwan e-invoice platform" },
  "kr-hometax": { "zh-CN": "韩国 Hometax（홈택스）", en: "Korea Hometax (홈택스)" },
  "cl-sii": { "zh-CN": "智利 国税局（SII）", en: "Chile SII" },
  "co-dian": { "zh-CN": "哥伦比亚 DIAN 电子发票", en: "Colombia DIAN" },
  "es-aeat": { "zh-CN": "西班牙 税务局（AEAT）", en: "Spain AEAT (SII, VERI*FACTU)" },
  "hu-nav": { "zh-CN": "匈牙利 Online Számla（NAV）", en: "Hungary NAV Online Számla" },
  "ro-anaf": { "zh-CN": "罗马尼亚 RO e-Factura（ANAF）", en: "Romania RO e-Factura (ANAF)" },
  "my-myinvois": { "zh-CN": "马来西亚 MyInvois", en: "Malaysia MyInvois" },
  "ph-eis": { "zh-CN": "菲律宾 电子发票系统（EIS）", en: "Philippines EIS" },
  "id-coretax": { "zh-CN": "印度尼西亚 Coretax", en: "Indonesia Coretax" },
  "eg-eta": { "zh-CN": "埃及 电子发票（ETA）", en: "Egypt ETA e-invoicing" },
  "ke-etims": { "zh-CN": "肯尼亚 eTIMS", en: "Kenya eTIMS" },
  "il-ita": { "zh-CN": "以色列 税务局", en: "Israel Tax Authority" },
  "fr-choruspro": { "zh-CN": "法国 Chorus Pro", en: "France Chorus Pro" },
  "pt-at": { "zh-CN": "葡萄牙 e-Fatura（AT）", en: "Portugal e-Fatura (AT)" },
  "gr-mydata": { "zh-CN": "希腊 myDATA", en: "Greece myDATA" },
  "pe-sunat": { "zh-CN": "秘鲁 SUNAT", en: "Peru SUNAT" },
  "ar-arca": { "zh-CN": "阿根廷 ARCA（原 AFIP）", en: "Argentina ARCA (formerly AFIP)" },
  "ec-sri": { "zh-CN": "厄瓜多尔 SRI", en: "Ecuador SRI" },
  "rs-sef": { "zh-CN": "塞尔维亚 SEF", en: "Serbia SEF" },
  "jo-jofotara": { "zh-CN": "约旦 JoFotara", en: "Jordan JoFotara" },
  "kz-esf": { "zh-CN": "哈萨克斯坦 ESF", en: "Kazakhstan ESF" },
};
