import type { Portal } from "../model/portal.ts";
import { portals } from "./index.ts";
import { isUnder, registrable } from "./registrable.ts";
import { displayed, skeleton } from "./skeleton.ts";

const authority = skeleton("chinatax");
/** First labels of the tax bureaus' hosts. */
const roleWords = ["etax", "tpass", "dppt", "fpcy", "znhd", "inv-veri", "invveri"].map(skeleton);
/** The verification platform's name, which nobody else has a use for. */
const verifyWords = ["inv-veri", "invveri"].map(skeleton);
const fillers = ["gov", "cn", "com", "www", "12366"].map(skeleton);
const regionOf = new Map(
  portals
    .filter(({ country, region }) => country === "CN" && region !== null)
    .map((portal) => [skeleton(portal.id.slice("cn-".length)), portal]),
);
const vocabulary = [authority, ...roleWords, ...fillers, ...regionOf.keys()];

/** Companies of the catalogue may call their servers what they like. */
const trustedDomains = new Set(
  portals.flatMap(({ hosts }) => hosts.map(({ host }) => registrable(host)?.join(".") ?? host)),
);
/** Gateways that let people in from outside write the site's name into their own: `www-chinatax-gov-cn.webvpn.…`. */
const gatewayLabels = new Set(["vpn", "sslvpn", "webvpn"]);
/** Top-level domains that China gives to authorities and public institutions alone (`政务`, `公益`). */
const authoritiesOnly = new Set(["xn--zfr164b", "xn--55qw42g"]);

/**
 * The portal that a host outside the tax authority's domain is made to look like, if any. The host's own domain has to
 * say it, in the tax bureaus' words and no others: a company's `etax.example.com` and a magazine's
 * `chinatax-news.example` are nobody's imitation.
 */
export function imitatedPortal(host: string): Portal | undefined {
  const known = portals.find(({ imitations = [] }) => imitations.some((fake) => isUnder(host, fake)));
  if (known !== undefined) return known;
  const domain = registrable(host);
  if (domain === undefined || isUnder(host, "gov.cn") || trustedDomains.has(domain.join("."))) return undefined;
  if (authoritiesOnly.has(domain.at(-1) ?? "")) return undefined;
  const [name = ""] = domain;
  const chinese = chineseName(displayed(name));
  if (chinese !== undefined) return chinese;
  return hasOfficialWords(name) || hasOfficialStructure(host, domain) ? meant(host) : undefined;
}

/** `国家税务总局.example`, `北京市电子税务局.example`. */
function chineseName(name: string): Portal | undefined {
  const short = name.replace("国家税务总局", "").replaceAll(/[省市]/g, "");
  if (short === name && !short.endsWith("电子税务局") && !/[查验]/.test(short)) return undefined;
  if (short === "" || short === "电子税务局") return nationalPortal("announcements");
  return portals.find(({ country, kind, name }) => {
    return country === "CN" && kind === "government" && name?.["zh-CN"].replace("国家税务总局", "") === short;
  });
}

/** The domain's own name consists of the bureaus' words: `chinatax.com`, `etax-beijing.com`, `inv-veri.cn`. */
function hasOfficialWords(name: string): boolean {
  const words = wordsOf(skeleton(name));
  if (words === undefined) return false;
  if (words.includes(authority) || words.some((word) => verifyWords.includes(word))) return true;
  return words.some((word) => roleWords.includes(word)) && words.some((word) => regionOf.has(word));
}

/** The official suffix or all levels of an official name, in front of somebody else's domain. */
function hasOfficialStructure(host: string, domain: readonly string[]): boolean {
  const labels = host.split(".");
  if (labels.some((label) => gatewayLabels.has(label))) return false;
  const words = labels.flatMap((label) => skeleton(label).split("-"));
  if (words.some((word, index) => word === authority && words[index + 1]?.startsWith("gov"))) return true;
  const below = labels.slice(0, -domain.length).map(skeleton);
  return (
    below.includes(authority) &&
    below.some((label) => roleWords.includes(label)) &&
    below.some((label) => regionOf.has(label))
  );
}

/** Which of the authority's sites a host speaks of. */
function meant(host: string): Portal | undefined {
  const words = host.split(".").flatMap((label) => {
    const plain = skeleton(label);
    return wordsOf(plain) ?? plain.split("-");
  });
  const region = words.map((word) => regionOf.get(word)).find((found) => found !== undefined);
  return region ?? nationalPortal(words.some((word) => verifyWords.includes(word)) ? "verify" : "announcements");
}

function nationalPortal(role: "verify" | "announcements"): Portal | undefined {
  return portals.find(({ country, region, hosts }) => country === "CN" && region === null && hosts[0]?.role === role);
}

/** The words that a label is put together from, with or without hyphens; undefined where a part is no word of ours. */
function wordsOf(label: string): readonly string[] | undefined {
  if (label === "") return [];
  for (const word of vocabulary) {
    if (!label.startsWith(word)) continue;
    const rest = wordsOf(label.slice(word.length).replace(/^-/, ""));
    if (rest !== undefined) return [word, ...rest];
  }
  return undefined;
}
