/**
 * Who issues the certificates that invoicing sites and the boxes in front of them show, and what in a distinguished name
 * tells. A report names one of these or `other`: the name itself may be a company's, or hold anything.
 */
const issuers = [
  ["DigiCert", /digicert|geotrust|rapidssl|thawte|secure site/i],
  ["GlobalSign", /globalsign|alphassl/i],
  ["Sectigo", /sectigo|comodo|usertrust|positivessl/i],
  ["Let's Encrypt", /let's encrypt|isrg/i],
  ["ZeroSSL", /zerossl/i],
  ["Google Trust Services", /google trust services/i],
  ["Amazon", /\bamazon\b/i],
  ["Microsoft", /microsoft (azure|rsa|ecc|tls)/i],
  ["Entrust", /entrust|ssl\.com/i],
  ["GoDaddy", /godaddy|go daddy|starfield/i],
  ["Certum", /certum|asseco/i],
  ["HARICA", /harica|hellenic academic/i],
  ["IdenTrust", /identrust/i],
  ["CFCA", /cfca|china financial certification/i],
  ["TrustAsia", /trustasia|亚数/i],
  ["WoTrus", /wotrus|wosign|沃通/i],
  ["vTrus", /vtrus|itrus|天威诚信/i],
  ["GDCA", /gdca|global digital cybersecurity|数安时代/i],
  ["SHECA", /sheca|shanghai electronic certificat|unitrust/i],
  ["BJCA", /bjca|beijing certificate authority/i],
  ["TWCA", /twca|taiwan-ca/i],
  ["SECOM", /secom trust/i],
  ["ICP-Brasil", /icp-brasil/i],
  ["Kamu SM", /kamu sm|tubitak|tübitak/i],
  // What opens encrypted connections on the way or on the computer.
  ["Sangfor", /sangfor|深信服/i],
  ["QAX", /qi-?anxin|legendsec|奇安信|网神/i],
  ["Huawei", /huawei|华为/i],
  ["H3C", /\bh3c\b|新华三/i],
  ["Hillstone", /hillstone|山石/i],
  ["Topsec", /topsec|天融信/i],
  ["NSFOCUS", /nsfocus|绿盟/i],
  ["Fortinet", /fortinet|fortigate/i],
  ["Palo Alto Networks", /palo alto/i],
  ["Check Point", /check ?point/i],
  ["Zscaler", /zscaler/i],
  ["Cisco", /\bcisco\b/i],
  ["Sophos", /sophos/i],
  ["Kaspersky", /kaspersky/i],
  ["ESET", /\beset\b/i],
  ["Avast", /avast|\bavg\b/i],
  ["AdGuard", /adguard/i],
  ["Fiddler", /fiddler/i],
  ["Charles", /charles proxy/i],
  ["mitmproxy", /mitmproxy/i],
] as const;

export type IssuerName = (typeof issuers)[number][0] | "other";

/** All that a report can say of an issuer. */
export const issuerNames: readonly [IssuerName, ...IssuerName[]] = ["other", ...issuers.map(([name]) => name)];

/** Which of the known issuers a distinguished name is of. */
export function issuerOf(distinguishedName: string): IssuerName {
  return issuers.find(([, telling]) => telling.test(distinguishedName))?.[0] ?? "other";
}
