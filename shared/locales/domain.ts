import { officialSuffix } from "../portals/china.ts";
import { isUnder } from "../portals/registrable.ts";

/** What rules for IT are written for: all of China's tax sites at once, since one invoice needs several; else the host. */
export function domainOf(host: string): string {
  return isUnder(host, officialSuffix) ? officialSuffix : host;
}
