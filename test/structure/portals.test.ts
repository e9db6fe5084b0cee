import { describe, expect, it } from "vitest";
import { manifest } from "../../extension/manifest.ts";
import { otherRegionHost, portalOf, siblingSite } from "../../shared/portals/lookup.ts";
import { portals } from "../../shared/portals/index.ts";
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
  it("finds a control in another region on the same port for every region's portal", () => {
    for (const { host, port, role, portal } of hosts) {
      if (portal.region === null || role !== "issue") continue;
      const other = otherRegionHost({ host, port });
      expect(other?.port).toBe(port);
      expect(other && portalOf(other)?.id).not.toBe(portal.id);
    }
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
