import { anyProbe, anyRunningProbe, portalName, portalServers, server, type Block, type PlainBlock } from "../block.ts";

export const deadPortal: PlainBlock = {
  id: "dead-portal",
  bearsOddities: true,
  draw(random) {
    const how = random.pick(["drop", "refuse", "stop"]);
    return [
      {
        says: `portal-${how}`,
        where: "server",
        probe: "reaches",
        expected: server("server-outage"),
        inject: (net) => (how === "stop" ? net.site("portal").stop() : net.at("portal")[how]({ port: 8443 })),
      },
    ];
  },
};

/** While their port is open elsewhere, so it is no office firewall. Without the probe see `port-or-portals`. */
export const deadPortals: Block = {
  id: "dead-portals",
  draw(random) {
    const how = random.pick(["drop", "refuse"]);
    return [
      {
        says: `all-portals-${how}-8443`,
        where: "server",
        probe: random.pick(anyRunningProbe),
        expected: server("server-outage"),
        async inject(net) {
          await net.at("portal")[how]({ port: 8443 });
          await net.at("other-region")[how]({ port: 8443 });
        },
      },
    ];
  },
};

const outage = "server-outage";
const behaviours = [
  ["silent", outage],
  ["reset-on-accept", outage],
  ["close-on-accept", outage],
  ["reset-after-client-hello", outage],
  ["close-after-client-hello", outage],
  ["plain-http", outage],
  ["garbage", outage],
  ["hung", outage],
  ["empty-response", outage],
  ["reset-after-request", outage],
  ["alert", "tls-version-mismatch"],
  ["tls1.0-only", "tls-version-mismatch"],
] as const;

export const brokenTls: Block = {
  id: "broken-tls",
  bearsOddities: true,
  draw(random) {
    const [behaviour, scenario] = random.pick(behaviours);
    return [
      {
        says: `portal-${behaviour}`,
        where: "server",
        probe: "reaches",
        expected: server(scenario),
        inject: (net) => net.site("portal").tls(behaviour),
      },
    ];
  },
};

/** Chromium names the issuer and the name before the date, so the date alone needs no probe; the clock tells it. */
export const certificateDates: PlainBlock = {
  id: "certificate-dates",
  bearsOddities: true,
  draw(random) {
    const over = random.chance(0.7);
    const hours = random.whole(2, 2000);
    const stale = random.chance(0.3);
    const dates = over ? { fromHours: -24 * 365, toHours: -hours } : { fromHours: hours, toHours: 24 * 365 };
    return [
      {
        says: `certificate-${over ? "expired" : "begins"}-${hours}-hours-${over ? "ago" : "ahead"}${stale ? "-one-server" : ""}`,
        where: "server",
        probe: random.pick(anyProbe),
        expected: server("server-certificate-expired"),
        inject: (net) => net.site("portal").certificate(dates, stale ? { address: portalServers[0] } : {}),
      },
    ];
  },
};

/** What is wrong in a certificate counts from any probe that saw it; without one a filter would look the same. */
export const badCertificate: PlainBlock = {
  id: "bad-certificate",
  bearsOddities: true,
  draw(random) {
    const [kind, scenario] = random.pick([
      ["self-signed", "root-certificate-not-trusted"],
      ["untrusted", "root-certificate-not-trusted"],
      ["wrong-name", "server-certificate-wrong-name"],
      ["incomplete", "server-chain-incomplete"],
    ] as const);
    return [
      {
        says: `certificate-${kind}`,
        where: "server",
        probe: random.pick(["reaches", "new"]),
        expected: server(scenario),
        inject: (net) => net.site("portal").certificate(kind),
      },
    ];
  },
};

export const serverError: PlainBlock = {
  id: "server-error",
  bearsOddities: true,
  draw(random) {
    const status = random.pick([500, 502, 503, 504]);
    return [
      {
        says: `portal-${status}`,
        where: "server",
        probe: random.pick(anyProbe),
        expected: server(outage),
        inject: (net) => net.site("portal").status(status),
      },
    ];
  },
};

export const nameGone: Block = {
  id: "name-gone",
  draw(random) {
    const rcode = random.pick(["NXDOMAIN", "SERVFAIL"]);
    return [
      {
        says: `authority-${rcode}`,
        where: "server",
        probe: random.pick(["reaches", "new"]),
        expected: server("dns-failure"),
        inject: (net) => net.resolver("authority").answer({ [portalName]: { rcode } }),
      },
    ];
  },
};
