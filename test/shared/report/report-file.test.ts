import { describe, expect, it } from "vitest";
import { openReportFile, openReportText, reportFileText } from "../../../shared/web/report-file.ts";
import { selfContainedLink } from "../../../shared/web/report-link.ts";
import { large, typical } from "./reports.ts";

describe("a report as a file", () => {
  it("opens as it was made, and people can read it", async () => {
    const text = reportFileText(large);
    expect(await openReportText(`\uFEFF${text}`)).toEqual({ ok: true, newer: false, report: large });
    expect(text).toContain('"scenario": "');
  });

  it.for(["{", "{}", '{"fapiaoDoctorReport":1,"version":1}', '{"verdict":{"side":"you"}}', "[1]"])(
    "%s is none",
    async (text) => {
      expect(await openReportText(text)).toMatchObject({ ok: false });
    },
  );

  it.for([
    ["ten megabytes", new Blob([new Uint8Array(10_000_000)]), "file-too-large"],
    ["a picture", new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 255, 254)]), "not-a-report"],
    ["nothing", new Blob([]), "not-a-report"],
    ["a long text", new Blob(["text ".repeat(20_000)]), "not-a-report"],
    ["half a report", new Blob([reportFileText(large).slice(0, 300)]), "not-a-report"],
    ["one of a version that is all different", new Blob(['{"fapiaoDoctorReport": 9, "what": 1}']), "newer"],
    [
      "a folder",
      Object.assign(new Blob(["x"]), { text: () => Promise.reject(new DOMException("", "NotFoundError")) }),
      "unreadable",
    ],
  ] as const)("%s: it is said what is wrong", async ([, file, fault]) => {
    expect(await openReportFile(file)).toEqual({ ok: false, fault });
  });

  it("of a newer version opens, and it is said; a link saved as a text opens too", async () => {
    const newer = new Blob([reportFileText(large).replace('"version": 1', '"version": 9')]);
    expect(await openReportFile(newer)).toMatchObject({ ok: true, newer: true });
    expect(
      await openReportFile(new Blob([`${await selfContainedLink("https://probe.example.org", typical)}\r\n`])),
    ).toMatchObject({
      ok: true,
    });
  });
});
