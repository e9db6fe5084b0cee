import type { Portal, PortalHost } from "../model/portal.ts";
import { host } from "./host.ts";

interface Row {
  readonly id: string;
  readonly hosts: readonly PortalHost[];
  readonly helpline?: string;
}

/**
 * Tax authorities of other countries; the id begins with the country's code. To add one, add a row, and its name beside
 * the others.
 */
// oxfmt-ignore
const rows = [
  { id: "in-irp",
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
  { id: "in-gst",
    hosts: [host("www.gst.gov.in", "portal", "high"), host("services.gst.gov.in", "login", "medium")] },
  { id: "it-sdi",
    hosts: [
      host("ivaservizi.agenziaentrate.gov.it", "portal", "high"),
      host("www.fatturapa.gov.it", "announcements", "medium"),
      host("www.agenziaentrate.gov.it", "announcements", "medium"),
    ] },
  { id: "mx-sat",
    hosts: [
      host("portal.facturaelectronica.sat.gob.mx", "issue", "high"),
      host("cfdiau.sat.gob.mx", "login", "medium"),
      host("portalcfdi.facturaelectronica.sat.gob.mx", "verify", "high"),
      host("verificacfdi.facturaelectronica.sat.gob.mx", "verify", "medium"),
    ] },
  { id: "br-nfe",
    hosts: [
      host("www.nfe.fazenda.gov.br", "status", "high"),
      host("nfe.svrs.rs.gov.br", "api", "medium"),
    ] },
  { id: "br-nfse",
    hosts: [host("www.nfse.gov.br", "issue", "high")] },
  { id: "pl-ksef",
    hosts: [
      host("api.ksef.mf.gov.pl", "api", "high"),
      host("qr.ksef.mf.gov.pl", "verify", "high"),
      host("api-latarnia.ksef.mf.gov.pl", "status", "high"),
      host("ksef.podatki.gov.pl", "announcements", "high"),
    ] },
  { id: "sa-fatoora",
    hosts: [host("fatoora.zatca.gov.sa", "portal", "high"), host("gw-fatoora.zatca.gov.sa", "api", "high")] },
  { id: "tr-gib",
    hosts: [
      host("earsivportal.efatura.gov.tr", "issue", "high"),
      host("portal.efatura.gov.tr", "portal", "medium"),
      host("ebelge.gib.gov.tr", "announcements", "high"),
    ] },
  { id: "vn-hddt",
    hosts: [host("hoadondientu.gdt.gov.vn", "portal", "high"), host("hoadondientu.gdt.gov.vn", "api", "high", 30000)] },
  { id: "tw-einvoice",
    hosts: [host("www.einvoice.nat.gov.tw", "portal", "high"), host("api.einvoice.nat.gov.tw", "api", "high")] },
  { id: "kr-hometax",
    hosts: [
      host("www.hometax.go.kr", "portal", "high"),
      host("hometax.go.kr", "portal", "high"),
      host("teht.hometax.go.kr", "portal", "medium"),
    ] },
  { id: "cl-sii",
    hosts: [
      host("www.sii.cl", "portal", "medium"),
      host("palena.sii.cl", "api", "high"),
      host("maullin.sii.cl", "test", "high"),
    ] },
  { id: "co-dian",
    hosts: [host("catalogo-vpfe.dian.gov.co", "portal", "high"), host("vpfe.dian.gov.co", "api", "high")] },
  { id: "es-aeat",
    hosts: [
      host("sede.agenciatributaria.gob.es", "portal", "medium"),
      host("www1.agenciatributaria.gob.es", "api", "high"),
      host("prewww1.aeat.es", "test", "high"),
    ] },
  { id: "hu-nav",
    hosts: [host("onlineszamla.nav.gov.hu", "portal", "medium"), host("api.onlineszamla.nav.gov.hu", "api", "high")] },
  { id: "ro-anaf",
    hosts: [
      host("logincert.anaf.ro", "login", "medium"),
      host("api.anaf.ro", "api", "high"),
      host("webserviceapl.anaf.ro", "api", "high"),
    ] },
  { id: "my-myinvois",
    hosts: [
      host("myinvois.hasil.gov.my", "portal", "medium"),
      host("api.myinvois.hasil.gov.my", "api", "high"),
      host("sdk.myinvois.hasil.gov.my", "help", "high"),
    ] },
  { id: "ph-eis",
    hosts: [host("eis.bir.gov.ph", "portal", "high"), host("eis-cert.bir.gov.ph", "test", "high")] },
  { id: "id-coretax", helpline: "1500200",
    hosts: [host("coretaxdjp.pajak.go.id", "portal", "high"), host("www.pajak.go.id", "announcements", "medium")] },
  { id: "eg-eta",
    hosts: [
      host("invoicing.eta.gov.eg", "portal", "high"),
      host("id.eta.gov.eg", "login", "medium"),
      host("api.invoicing.eta.gov.eg", "api", "high"),
    ] },
  { id: "ke-etims",
    hosts: [host("etims.kra.go.ke", "portal", "high"), host("etims-api.kra.go.ke", "api", "high")] },
  { id: "il-ita",
    hosts: [host("openapi.taxes.gov.il", "api", "high"), host("ita-api.taxes.gov.il", "api", "high")] },
  { id: "fr-choruspro",
    hosts: [
      host("portail.chorus-pro.gouv.fr", "portal", "high"),
      host("chorus-pro.gouv.fr", "portal", "high"),
      host("chorus-pro.gouv.fr", "api", "low", 5443),
      host("communaute.chorus-pro.gouv.fr", "announcements", "high"),
    ] },
  { id: "pt-at",
    hosts: [
      host("faturas.portaldasfinancas.gov.pt", "portal", "medium"),
      host("servicos.portaldasfinancas.gov.pt", "api", "high", 400),
    ] },
  { id: "gr-mydata",
    hosts: [host("mydata.aade.gr", "portal", "medium"), host("mydatapi.aade.gr", "api", "high")] },
  { id: "pe-sunat",
    hosts: [host("e-factura.sunat.gob.pe", "api", "high")] },
  { id: "ar-arca",
    hosts: [host("wsaa.afip.gov.ar", "login", "high"), host("servicios1.afip.gov.ar", "api", "high")] },
  { id: "ec-sri",
    hosts: [host("cel.sri.gob.ec", "api", "high")] },
  { id: "rs-sef",
    hosts: [host("efaktura.mfin.gov.rs", "portal", "high")] },
  { id: "jo-jofotara",
    hosts: [host("portal.jofotara.gov.jo", "portal", "medium"), host("backend.jofotara.gov.jo", "api", "high")] },
  { id: "kz-esf",
    hosts: [host("esf.gov.kz", "portal", "high", 8443)] },
] as const satisfies readonly Row[];
export type OtherCountryId = (typeof rows)[number]["id"];

export const otherCountries: readonly Portal[] = rows.map((row: Row) => ({
  ...row,
  country: row.id.slice(0, 2).toUpperCase(),
  region: null,
  kind: "government",
  helpline: row.helpline ?? null,
}));
