/** The match pattern of every host in the catalogue. */
export const watchedPattern = "*://*.chinatax.gov.cn/*";

/** Answers 204 and nothing else over plain HTTP, unless somebody in between alters it. Serves the clock too. */
export const captiveHost = "connect.rom.miui.com";
export const captiveUrl = `http://${captiveHost}/generate_204`;

/** A large unrelated site, asked without permission: answered or not is all that is seen. */
export const neutralHost = "www.baidu.com";

/** Public resolvers that speak DNS over HTTPS (RFC 8484), asked in this order. */
export const dohResolvers = ["https://dns.alidns.com/dns-query", "https://doh.pub/dns-query"] as const;
