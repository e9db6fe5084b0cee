import { describe, expect, it } from "vitest";
import type { OwnPortal } from "../../../shared/model/own-portal.ts";
import { asPortal, ownPortalOf } from "../../../shared/portals/own.ts";
import { portals } from "../../../shared/portals/index.ts";
import { nameOf } from "../../../shared/portals/names.ts";

const own = (host: string, port: number, outside: boolean): OwnPortal => ({
  name: `${host} ${port}`,
  target: { host, port },
  outside,
});
const issue = own("fapiao.company.com", 8443, false);
const download = own("fapiao.company.com", 443, true);

describe("an added portal", () => {
  it("is found by its address first, so that one port's switch is not another's", () => {
    expect(ownPortalOf(issue.target, [download, issue])).toBe(issue);
    expect(ownPortalOf(download.target, [issue, download])).toBe(download);
  });
  it("is found on every other port of its host: the name is what must not leave", () => {
    expect(ownPortalOf({ host: "fapiao.company.com", port: 9443 }, [issue])).toBe(issue);
  });
  it("is not found for a host above, below or beside it", () => {
    for (const host of ["company.com", "a.fapiao.company.com", "xfapiao.company.com"])
      expect(ownPortalOf({ host, port: 8443 }, [issue, download])).toBeUndefined();
  });
  it("is shown by its own name in every language, under an id that no portal of the catalogue has", () => {
    const shown = asPortal(issue);
    expect(nameOf(shown)).toEqual({ "zh-CN": issue.name, en: issue.name });
    expect(portals.map(({ id }) => id)).not.toContain(shown.id);
    expect(asPortal(download).id).not.toBe(shown.id);
  });
});
