/** The match pattern of every host in the catalogue. */
export const watchedPattern = "*://*.chinatax.gov.cn/*";

/**
 * A pattern's `*` for the scheme stands for http and https alone, so that sockets of these hosts are not shown by it.
 * Chromium asks anew for this one though the same hosts are permitted.
 */
export const watchedSockets = { origins: ["wss://*.chinatax.gov.cn/*"] };

/** Answers 204 and nothing else over plain HTTP, unless somebody in between alters it. Serves the clock too. */
export const captiveHost = "connect.rom.miui.com";
export const captiveUrl = `http://${captiveHost}/generate_204`;

/** A large unrelated site, asked without permission: answered or not is all that is seen. */
export const neutralHost = "www.baidu.com";

/** Public resolvers that speak DNS over HTTPS (RFC 8484), asked in this order. */
export const dohResolvers = ["https://dns.alidns.com/dns-query", "https://doh.pub/dns-query"] as const;

/** One of these resolvers by its literal addresses, which its certificate covers: does IPv6 work where IPv4 does? */
export const dualStackResolver = {
  ipv4: "https://223.5.5.5/dns-query",
  ipv6: "https://[2400:3200::1]/dns-query",
} as const;

/** Sockets are named, as for {@link watchedSockets}. */
export const loopbackSockets = ["ws://127.0.0.1/*", "wss://127.0.0.1/*", "ws://localhost/*", "wss://localhost/*"];

/** For what pages talk to on this computer; asked for by a click. */
export const loopbackPermission = {
  origins: [
    "https://127.0.0.1/*",
    "http://127.0.0.1/*",
    "https://localhost/*",
    "http://localhost/*",
    ...loopbackSockets,
  ],
};
