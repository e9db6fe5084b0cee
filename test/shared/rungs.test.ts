import { expect, test } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import { rungs } from "../../shared/rungs.ts";
import { fails, minute } from "../../shared/practice/parts.ts";
import { evidence, goodCertificate, now, outside } from "./evidence.ts";

const states = (found: Evidence) =>
  Object.fromEntries(rungs(found, [], diagnose(found)).map(({ id, state }) => [id, state]));

test("a site that answers and lacks the user's rights is not marked as broken", () => {
  const found = evidence({ page: { meanings: ["role-missing"], source: "page" } });
  expect(states(found)).toEqual({
    computer: "fine",
    office: "fine",
    line: "fine",
    certificate: "fine",
    site: "refuses",
  });
});

test("a site that nobody reaches is", () => {
  const found = evidence({ recheck: fails("tcp.refused"), probe: outside({ failure: "tcp.refused" }) });
  expect(states(found)).toMatchObject({ office: "fine", site: "fault" });
});

test("a fault of the site's certificate stands at the certificate", () => {
  const certificate = { ...goodCertificate, notAfter: now - 60 * minute };
  const probe = outside({ failure: "tls.cert.date_invalid", certificate });
  expect(states(evidence({ recheck: fails("tls.cert.date_invalid"), probe }))).toMatchObject({
    line: "fine",
    certificate: "fault",
    site: "unknown",
  });
});
