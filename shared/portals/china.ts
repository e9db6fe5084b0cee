/** The one domain of China's tax authority; its regions' sites are all under it, and nobody else's. */
export const officialSuffix = "chinatax.gov.cn";
