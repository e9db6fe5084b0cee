import { describe, expect, it } from "vitest";
import { portals } from "../../shared/portals/index.ts";
import { admit } from "../../worker/routes/admission.ts";

const portal = "dppt.beijing.chinatax.gov.cn";

function answer(target: string, allowPrivate = false): string {
  const admission = admit(target, { allowPrivate });
  return admission.ok ? `${admission.target.host}:${admission.target.port}` : admission.problem;
}

/** `invalid-target`: it is not written as a target. `target-not-allowed`: it is, and is not measured. */
const refused: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "another scheme": {
    "invalid-target": [
      ...["http", "ws", "wss", "ftp", "file", "javascript", "data", "gopher", "blob"].map((s) => `${s}://${portal}`),
      `//${portal}`,
      `blob:https://${portal}`,
      portal,
    ],
  },
  "a user name or password": {
    "invalid-target": ["user@", "user:pass@", "@", ":@", "127.0.0.1@", "a%40b@"].map(
      (who) => `https://${who}${portal}`,
    ),
  },
  "a path, a query or a fragment": {
    "invalid-target": ["/a", "//", "/a/..", "/.", "/%2e", "?", "?a", "#", "#a", "/?", "\\", "\\a", ":443/a"]
      .map((rest) => `https://${portal}${rest}`)
      .concat(`https:///${portal}`, `https:/\\${portal}`, `https://\\${portal}`),
  },
  "white space inside": {
    "invalid-target": ["https://dppt.beijing\n.chinatax.gov.cn", `https://${portal}\t:443`, `https:// ${portal}`],
  },
  "an IPv4 address in any notation": {
    "target-not-allowed": [
      [
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0X7F.0.0.1",
        "0177.0.0.1",
        "017700000001",
      ],
      ["127.0.0.1.", "0", "0x", "10.0.0.1", "0xa9fea9fe", "169.254.169.254", "1.1.1.1", "8.8.8.8", "255.255.255.255"],
      ["①②⑦.0.0.1", "１２７.０.０.１", "127。0。0。1", "%31%32%37.0.0.1", "127.0.0.0x1", "0300.0250.1.1"],
    ]
      .flat()
      .map((host) => `https://${host}`),
    // No address either: the last label is a number.
    "invalid-target": ["256.1.1.1", "1.2.3.4.5", "a.b.1", "portal.0x1", "4294967296"].map((host) => `https://${host}`),
  },
  "an IPv6 address in any notation": {
    "target-not-allowed": [
      ["::", "::1", "0:0:0:0:0:0:0:1", "0000::0001", "::ffff:127.0.0.1", "::FFFF:7F00:1", "::127.0.0.1"],
      ["64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::", "fe80::1", "FD00::1", "2606:4700:4700::1111"],
    ]
      .flat()
      .map((host) => `https://[${host}]:8443`),
    // With a zone, or without its brackets.
    "invalid-target": ["[fe80::1%25eth0]", "[fe80::1%eth0]", "::1", "[::1", "[1::2::3]"].map(
      (host) => `https://${host}`,
    ),
  },
  "a name that ends in a dot": {
    "invalid-target": [`https://${portal}.`, "https://localhost.", "https://router.lan.", "https://nas.local.:8443"],
  },
  "a name of one label": {
    "target-not-allowed": ["portal", "cn", "localhost", "LOCALHOST", "ｌｏｃａｌｈｏｓｔ", "router", "xn--p1ai"].map(
      (host) => `https://${host}`,
    ),
  },
  "a name of a local network": {
    "target-not-allowed": [
      ["localhost", "local", "internal", "lan", "home.arpa", "intranet", "private", "corp", "home", "localdomain"],
      ["onion", "LOCAL", "metadata.google.internal", "a.b.c.lan"],
    ]
      .flat()
      .map((suffix) => `https://portal.${suffix}`),
  },
  "a name under a top-level domain that nobody has": {
    "target-not-allowed": ["test", "example", "invalid", "alt", "arpa", "1.0.0.127.in-addr.arpa"].map(
      (suffix) => `https://portal.${suffix}`,
    ),
    "invalid-target": ["https://portal.1a", "https://portal.a-b", "https://portal.x", "https://portal._tcp"],
  },
  "a name that is none": {
    "invalid-target": [
      ["-a.gov.cn", "a-.gov.cn", "a..gov.cn", ".gov.cn", "a b.gov.cn", "a*.gov.cn", "a%00.gov.cn", "a%2f.gov.cn"],
      ["xn--.gov.cn", "xn--a-.gov.cn", `${"a".repeat(64)}.gov.cn`, `${"abcdefgh.".repeat(30)}gov.cn`],
    ]
      .flat()
      .map((host) => `https://${host}`),
  },
  "a port that no site needs": {
    "target-not-allowed": [1, 22, 23, 25, 53, 445, 3306, 3389, 5432, 6379, 8081, 9200, 11_211, 27_017, 65_535].map(
      (port) => `https://${portal}:${port}`,
    ),
    "invalid-target": [":0", ":65536", ":-1", ":0x1bb", ":443:443", ":٤٤٣"].map((port) => `https://${portal}${port}`),
  },
  "a tax authority's name in letters of another script": {
    "target-not-allowed": [
      // Cyrillic а, і; Greek ι; the same as punycode; the authority's Chinese name under somebody else's domain.
      ["chinаtax.com", "dppt.beijing.chіnatax.com", "chιnatax.com", "xn--chintax-5fg.com", "etаx-beijing.com"],
      ["国家税务总局.com", "北京市电子税务局.cn"],
    ]
      .flat()
      .map((host) => `https://${host}`),
  },
};

describe("A target is refused that has", () => {
  for (const [what, answers] of Object.entries(refused)) {
    for (const [expected, targets] of Object.entries(answers)) {
      it.for(targets)(`${what}: %s`, (target) => {
        expect(answer(target)).toBe(expected);
      });
    }
  }
});

describe("A target is taken that is", () => {
  it("any host of the catalogue", () => {
    for (const { host, port } of portals.flatMap(({ hosts }) => hosts))
      expect(answer(`https://${host}:${port}`), host).toBe(`${host}:${port}`);
  });

  it("written in another way that means the same", () => {
    expect(answer(` https://${portal.toUpperCase()} `)).toBe(`${portal}:443`);
    expect(answer(`HTTPS://${portal}:08443/`)).toBe(`${portal}:8443`);
    expect(answer("https://ｄｐｐｔ.beijing。chinatax.gov.cn")).toBe(`${portal}:443`);
  });

  it("somebody else's, in Latin letters or others", () => {
    expect(answer("https://www.example.com")).toBe("www.example.com:443");
    expect(answer("https://münchen.de:8443")).toBe("xn--mnchen-3ya.de:8443");
    expect(answer("https://税务.中国")).toBe("xn--zfr703g.xn--fiqs8s:443");
    // An administrator may have added it; which side it is on the judge says by its name.
    expect(answer("https://chinatax-gov.com")).toBe("chinatax-gov.com:443");
  });

  it("a reserved name, on a machine that may measure itself", () => {
    expect(answer("https://portal.test:8443", true)).toBe("portal.test:8443");
    expect(answer("https://127.0.0.1:8443", true)).toBe("target-not-allowed");
    expect(answer("https://localhost:8443", true)).toBe("target-not-allowed");
  });
});
