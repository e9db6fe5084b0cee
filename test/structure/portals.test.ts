import { describe, expect, it } from "vitest";
import { manifest } from "../../extension/manifest.ts";
import { ui } from "../../shared/locales/index.ts";
import { languages } from "../../shared/locales/languages.ts";
import { optionalPortals, otherRegionHost, portalOf, siblingSite } from "../../shared/portals/lookup.ts";
import { portals } from "../../shared/portals/index.ts";
import { nameOf } from "../../shared/portals/names.ts";
import { targetText } from "../../shared/model/target.ts";
import { parseTarget } from "../../shared/web/target.ts";
import { published } from "./published.ts";

const hosts = portals.flatMap((portal) => portal.hosts.map((host) => ({ ...host, portal })));

/** The manifest of a build without a probe. */
async function written() {
  const made = manifest(null);
  return typeof made === "function" ? made({ command: "build", mode: "production" }) : made;
}

/** Match patterns of the WebExtensions manifest, host part only: `*.example.org` covers the domain itself too. */
function covered(host: string, patterns: readonly string[]): boolean {
  return patterns
    .map((pattern) => /^(?:\*|https):\/\/([^/]+)\//.exec(pattern)?.[1])
    .some((part) => {
      if (part === undefined) return false;
      if (part === "*") return true;
      return part.startsWith("*.") ? host === part.slice(2) || host.endsWith(part.slice(1)) : host === part;
    });
}

describe("the catalogue", () => {
  it("has the 36 tax regions of the mainland", () => {
    expect(portals.filter(({ country, region }) => country === "CN" && region !== null)).toHaveLength(36);
  });
  it("names every portal once", () => {
    expect(new Set(portals.map(({ id }) => id)).size).toBe(portals.length);
  });
  it("has a name for each in every language, never its id", () => {
    const unnamed = portals.filter((portal) => Object.values(nameOf(portal)).includes(portal.id));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
  it("holds nothing that is not a target", () => {
    for (const { host, port } of hosts) {
      expect(parseTarget(targetText({ host, port }))).toEqual({ ok: true, target: { host, port } });
    }
  });
  it("is covered by the patterns that the extension requires or can ask for", async () => {
    const { host_permissions = [], optional_host_permissions = [] } = await written();
    const patterns = [...host_permissions, ...optional_host_permissions];
    expect(hosts.filter(({ host }) => !covered(host, patterns)).map(({ host }) => host)).toEqual([]);
  });
  it("asks for nothing but China's tax bureaus without a click", async () => {
    const { host_permissions = [] } = await written();
    const required = portals.filter(({ hosts }) => hosts.some(({ host }) => covered(host, host_permissions)));
    expect(required.every(({ country, kind }) => country === "CN" && kind === "government")).toBe(true);
    expect(required).toHaveLength(
      portals.filter(({ country, kind }) => country === "CN" && kind === "government").length,
    );
  });
  it("has China's tax bureaus under the one domain that is theirs, and nobody else there", () => {
    for (const { host, portal } of hosts)
      expect(host.endsWith(".chinatax.gov.cn"), host).toBe(portal.country === "CN" && portal.kind === "government");
  });
  it("has every portal's country in its id, and its domains in no other country", () => {
    for (const { host, portal } of hosts) {
      expect(portal.id.startsWith(`${portal.country.toLowerCase()}-`), portal.id).toBe(true);
      const country = /\.([a-z]{2})$/.exec(host)?.[1];
      if (country !== undefined) expect(country, host).toBe(portal.country.toLowerCase());
    }
  });
  it("lists no host twice on a port, in one portal or in two", () => {
    const addresses = hosts.map(({ host, port }) => targetText({ host, port }));
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });
  it("calls no address retired that is in use, and knows what took its place", () => {
    for (const portal of portals)
      for (const { host, port, role } of portal.retired ?? []) {
        expect(hosts.filter((current) => current.host === host && (port ?? current.port) === current.port)).toEqual([]);
        expect(
          portal.hosts.some((current) => current.role === role),
          `${host}:${port} → ${role}`,
        ).toBe(true);
      }
  });
  it("calls no address of the catalogue an imitation", () => {
    for (const { host } of hosts)
      expect(
        portals.flatMap(({ imitations = [] }) => imitations).some((fake) => host.endsWith(fake)),
        host,
      ).toBe(false);
  });
  it.each(languages)("has every portal for which a rule is told while it is down (%s)", (language) => {
    const known = portals.map(({ id }) => id);
    expect(Object.keys(ui[language].fallbacks.allowed).filter((id) => !known.includes(id))).toEqual([]);
  });
  it("finds a control in another region on the same port for every region's portal", () => {
    for (const { host, port, role, portal } of hosts) {
      if (portal.region === null || role !== "issue") continue;
      const other = otherRegionHost({ host, port });
      expect(other?.port).toBe(port);
      expect(other && portalOf(other)?.id).not.toBe(portal.id);
    }
  });
  it("finds the region's public site for its entrances that are no more", () => {
    for (const { id, retired = [] } of portals)
      for (const { host, port } of retired) {
        const site = { host: `${id.slice(3)}.chinatax.gov.cn`, port: 443 };
        expect(siblingSite({ host, port: port ?? 443 }), host).toEqual(site);
      }
  });
  it("finds no such site for others: it could not be read without a permission", () => {
    for (const { host, port } of optionalPortals.flatMap((portal) => portal.hosts))
      expect(siblingSite({ host, port })).toBeUndefined();
  });
  it("finds the region's public site for every other host of the region", () => {
    for (const { host, port, role, portal } of hosts) {
      if (portal.region === null || role === "announcements") continue;
      expect(siblingSite({ host, port })).toEqual({ host: `${portal.id.slice(3)}.chinatax.gov.cn`, port: 443 });
    }
  });
});

describe("the manifest", () => {
  it("requires what was published, and nothing more", async () => {
    const { permissions = [], host_permissions = [] } = await written();
    expect(new Set(permissions)).toEqual(new Set(published.permissions));
    expect(new Set(host_permissions)).toEqual(new Set(published.hostPermissions));
  });
});
