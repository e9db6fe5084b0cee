import type { Portal } from "../model/portal.ts";
import { cnNational } from "./cn-national.ts";
import { cnRegions } from "./cn-regions.ts";
import { cnVendors } from "./cn-vendors.ts";
import { otherCountries } from "./other-countries.ts";

/**
 * The catalogue. China's tax bureaus are watched without being asked for; all others from the click on that allows it, and
 * are diagnosed by a click until then.
 */
export const portals: readonly Portal[] = [...cnRegions, ...cnNational, ...cnVendors, ...otherCountries];
