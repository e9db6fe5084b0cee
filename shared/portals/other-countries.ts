import type { Portal, PortalHost } from "../model/portal.ts";
import { host } from "./host.ts";

interface Row {
  readonly id: string;
  readonly name: Portal["name"];
  readonly hosts: readonly PortalHost[];
  readonly helpline?: string;
}

/** Tax authorities of other countries; the id begins with the country's code. To add one, add a row. */
// oxfmt-ignore
const rows: readonly Row[] = [
  { id: "in-irp", name: { "zh-CN": "印度 发票登记平台（IRP）", en: "India Invoice Registration Portals (IRP)" },
    hosts: [
      host("www.einvoice1.gst.gov.in", "issue", "high"),
      host("www.einvoice2.gst.gov.in", "issue", "high"),
      host("einvoice3.gst.gov.in", "issue", "high"),
      host("einvoice4.gst.gov.in", "issue", "high"),
      host("einvoice5.gst.gov.in", "issue", "high"),
      host("einvoice6.gst.gov.in", "issue", "high"),
      host("ewaybillgst.gov.in", "issue", "high"),
      host("ewaybill2.gst.gov.in", "issue", "high"),
    ] },
  { id: "in-gst", name: { "zh-CN": "印度 GST 门户", en: "India GST portal" },
    hosts: [host("www.gst.gov.in", "portal", "high"), host("services.gst.gov.in", "login", "medium")] },
  { id: "it-sdi", name: { "zh-CN": "意大利 电子发票交换系统（SdI）", en: "Italy Fatture e Corrispettivi (SdI)" },
    hosts: [
      host("ivaservizi.agenziaentrate.gov.it", "portal", "high"),
      host("www.fatturapa.gov.it", "announcements", "medium"),
      host("www.agenziaentrate.gov.it", "announcements", "medium"),
    ] },
  { id: "mx-sat", name: { "zh-CN": "墨西哥 SAT 电子发票（CFDI）", en: "Mexico SAT CFDI" },
    hosts: [
      host("portal.facturaelectronica.sat.gob.mx", "issue", "high"),
      host("cfdiau.sat.gob.mx", "login", "medium"),
      host("portalcfdi.facturaelectronica.sat.gob.mx", "verify", "high"),
      host("verificacfdi.facturaelectronica.sat.gob.mx", "verify", "medium"),
    ] },
  { id: "br-nfe", name: { "zh-CN": "巴西 NF-e 门户", en: "Brazil NF-e portal" },
    hosts: [
      host("www.nfe.fazenda.gov.br", "status", "high"),
      host("nfe.svrs.rs.gov.br", "api", "medium"),
    ] },
  { id: "br-nfse", name: { "zh-CN": "巴西 全国服务发票（NFS-e）", en: "Brazil national NFS-e" },
    hosts: [host("www.nfse.gov.br", "issue", "high")] },
  { id: "pl-ksef", name: { "zh-CN": "波兰 国家电子发票系统（KSeF）", en: "Poland KSeF" },
    hosts: [
      host("api.ksef.mf.gov.pl", "api", "high"),
      host("qr.ksef.mf.gov.pl", "verify", "high"),
      host("api-latarnia.ksef.mf.gov.pl", "status", "high"),
      host("ksef.podatki.gov.pl", "announcements", "high"),
    ] },
  { id: "sa-fatoora", name: { "zh-CN": "沙特 Fatoora（ZATCA）", en: "Saudi Fatoora (ZATCA)" },
    hosts: [host("fatoora.zatca.gov.sa", "portal", "high"), host("gw-fatoora.zatca.gov.sa", "api", "high")] },
  { id: "tr-gib", name: { "zh-CN": "土耳其 e-Arşiv / e-Fatura（GİB）", en: "Türkiye e-Arşiv and e-Fatura (GİB)" },
    hosts: [
      host("earsivportal.efatura.gov.tr", "issue", "high"),
      host("portal.efatura.gov.tr", "portal", "medium"),
      host("ebelge.gib.gov.tr", "announcements", "high"),
    ] },
  { id: "vn-hddt", name: { "zh-CN": "越南 电子发票系统", en: "Vietnam e-invoice portal" },
    hosts: [host("hoadondientu.gdt.gov.vn", "portal", "high"), host("hoadondientu.gdt.gov.vn", "api", "high", 30000)] },
  { id: "tw-einvoice", name: { "zh-CN": "台湾 电子发票整合服务平台", en: "Taiwan e-invoice platform" },
    hosts: [host("www.einvoice.nat.gov.tw", "portal", "high"), host("api.einvoice.nat.gov.tw", "api", "high")] },
  { id: "kr-hometax", name: { "zh-CN": "韩国 Hometax（홈택스）", en: "Korea Hometax (홈택스)" },
    hosts: [
      host("www.hometax.go.kr", "portal", "high"),
      host("hometax.go.kr", "portal", "high"),
      host("teht.hometax.go.kr", "portal", "medium"),
    ] },
  { id: "cl-sii", name: { "zh-CN": "智利 国税局（SII）", en: "Chile SII" },
    hosts: [
      host("www.sii.cl", "portal", "medium"),
      host("palena.sii.cl", "api", "high"),
      host("maullin.sii.cl", "test", "high"),
    ] },
  { id: "co-dian", name: { "zh-CN": "哥伦比亚 DIAN 电子发票", en: "Colombia DIAN" },
    hosts: [host("catalogo-vpfe.dian.gov.co", "portal", "high"), host("vpfe.dian.gov.co", "api", "high")] },
  { id: "es-aeat", name: { "zh-CN": "西班牙 税务局（AEAT）", en: "Spain AEAT (SII, VERI*FACTU)" },
    hosts: [
      host("sede.agenciatributaria.gob.es", "portal", "medium"),
      host("www1.agenciatributaria.gob.es", "api", "high"),
      host("prewww1.aeat.es", "test", "high"),
    ] },
  { id: "hu-nav", name: { "zh-CN": "匈牙利 Online Számla（NAV）", en: "Hungary NAV Online Számla" },
    hosts: [host("onlineszamla.nav.gov.hu", "portal", "medium"), host("api.onlineszamla.nav.gov.hu", "api", "high")] },
  { id: "ro-anaf", name: { "zh-CN": "罗马尼亚 RO e-Factura（ANAF）", en: "Romania RO e-Factura (ANAF)" },
    hosts: [
      host("logincert.anaf.ro", "login", "medium"),
      host("api.anaf.ro", "api", "high"),
      host("webserviceapl.anaf.ro", "api", "high"),
    ] },
  { id: "my-myinvois", name: { "zh-CN": "马来西亚 MyInvois", en: "Malaysia MyInvois" },
    hosts: [
      host("myinvois.hasil.gov.my", "portal", "medium"),
      host("api.myinvois.hasil.gov.my", "api", "high"),
      host("sdk.myinvois.hasil.gov.my", "help", "high"),
    ] },
  { id: "ph-eis", name: { "zh-CN": "菲律宾 电子发票系统（EIS）", en: "Philippines EIS" },
    hosts: [host("eis.bir.gov.ph", "portal", "high"), host("eis-cert.bir.gov.ph", "test", "high")] },
  { id: "id-coretax", name: { "zh-CN": "印度尼西亚 Coretax", en: "Indonesia Coretax" }, helpline: "1500200",
    hosts: [host("coretaxdjp.pajak.go.id", "portal", "high"), host("www.pajak.go.id", "announcements", "medium")] },
  { id: "eg-eta", name: { "zh-CN": "埃及 电子发票（ETA）", en: "Egypt ETA e-invoicing" },
    hosts: [
      host("invoicing.eta.gov.eg", "portal", "high"),
      host("id.eta.gov.eg", "login", "medium"),
      host("api.invoicing.eta.gov.eg", "api", "high"),
    ] },
  { id: "ke-etims", name: { "zh-CN": "肯尼亚 eTIMS", en: "Kenya eTIMS" },
    hosts: [host("etims.kra.go.ke", "portal", "high"), host("etims-api.kra.go.ke", "api", "high")] },
  { id: "il-ita", name: { "zh-CN": "以色列 税务局", en: "Israel Tax Authority" },
    hosts: [host("openapi.taxes.gov.il", "api", "high"), host("ita-api.taxes.gov.il", "api", "high")] },
  { id: "fr-choruspro", name: { "zh-CN": "法国 Chorus Pro", en: "France Chorus Pro" },
    hosts: [
      host("portail.chorus-pro.gouv.fr", "portal", "high"),
      host("chorus-pro.gouv.fr", "portal", "high"),
      host("chorus-pro.gouv.fr", "api", "low", 5443),
      host("communaute.chorus-pro.gouv.fr", "announcements", "high"),
    ] },
  { id: "pt-at", name: { "zh-CN": "葡萄牙 e-Fatura（AT）", en: "Portugal e-Fatura (AT)" },
    hosts: [
      host("faturas.portaldasfinancas.gov.pt", "portal", "medium"),
      host("servicos.portaldasfinancas.gov.pt", "api", "high", 400),
    ] },
  { id: "gr-mydata", name: { "zh-CN": "希腊 myDATA", en: "Greece myDATA" },
    hosts: [host("mydata.aade.gr", "portal", "medium"), host("mydatapi.aade.gr", "api", "high")] },
  { id: "pe-sunat", name: { "zh-CN": "秘鲁 SUNAT", en: "Peru SUNAT" },
    hosts: [host("e-factura.sunat.gob.pe", "api", "high")] },
  { id: "ar-arca", name: { "zh-CN": "阿根廷 ARCA（原 AFIP）", en: "Argentina ARCA (formerly AFIP)" },
    hosts: [host("wsaa.afip.gov.ar", "login", "high"), host("servicios1.afip.gov.ar", "api", "high")] },
  { id: "ec-sri", name: { "zh-CN": "厄瓜多尔 SRI", en: "Ecuador SRI" },
    hosts: [host("cel.sri.gob.ec", "api", "high")] },
  { id: "rs-sef", name: { "zh-CN": "塞尔维亚 SEF", en: "Serbia SEF" },
    hosts: [host("efaktura.mfin.gov.rs", "portal", "high")] },
  { id: "jo-jofotara", name: { "zh-CN": "约旦 JoFotara", en: "Jordan JoFotara" },
    hosts: [host("portal.jofotara.gov.jo", "portal", "medium"), host("backend.jofotara.gov.jo", "api", "high")] },
  { id: "kz-esf", name: { "zh-CN": "哈萨克斯坦 ESF", en: "Kazakhstan ESF" },
    hosts: [host("esf.gov.kz", "portal", "high", 8443)] },
];

export const otherCountries: readonly Portal[] = rows.map((row) => ({
  ...row,
  country: row.id.slice(0, 2).toUpperCase(),
  region: null,
  kind: "government",
  helpline: row.helpline ?? null,
}));
