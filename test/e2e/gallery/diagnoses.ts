import { diagnose } from "../../../shared/diagnose.ts";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";
import { fails, minute, silent } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, goodCertificate, now, outside } from "../../shared/evidence.ts";

const submit = {
  target: { host: "dppt.beijing.chinatax.gov.cn", port: 8443 },
  method: "POST",
  type: "xmlhttprequest",
  outcome: "hung",
  startedAt: now - 20_000,
  durationMs: 15_000,
} as const;
const expired = { ...goodCertificate, notAfter: now - 60 * minute };
const slowClock = [
  { source: "check-host", offsetMs: 125 * minute },
  { source: "region-site", offsetMs: 125 * minute + 400 },
] as const;

/** Evidence as the lab's faults leave it; the verdicts beside it are the real judge's. */
const cases = {
  user: evidence({
    recheck: { ...silent, raw: "net::ERR_TIMED_OUT" },
    neutralPort: control("neutralPort", silent),
    otherRegion: control("otherRegion", silent),
  }),
  clock: evidence({
    recheck: { ...fails("tls.cert.date_invalid"), raw: "net::ERR_CERT_DATE_INVALID" },
    unrelated: control("unrelated", fails("tls.cert.date_invalid")),
    clock: slowClock,
    at: now - 125 * minute,
    probe: { outcome: "unreachable", reason: "failed" },
  }),
  beyond: evidence({
    recheck: { ...fails("tcp.refused"), raw: "net::ERR_CONNECTION_REFUSED" },
    probe: outside({ failure: "tcp.refused" }),
  }),
  certificate: evidence({
    recheck: { ...fails("tls.cert.date_invalid"), raw: "net::ERR_CERT_DATE_INVALID" },
    probe: outside({ failure: "tls.cert.date_invalid", certificate: expired }),
  }),
  submit: evidence({ observation: submit, recheck: silent, probe: outside({ failure: "tcp.timed_out" }) }),
  line: evidence({ recheck: silent }),
  unclear: evidence({ recheck: silent, probe: blindProbe, sibling: control("sibling", silent) }),
  phone: evidence({
    recheck: silent,
    probe: blindProbe,
    sibling: control("sibling", silent),
    phone: { outcome: "opens" },
  }),
  component: evidence({ page: { meanings: ["component-missing"], source: "page" } }),
  none: evidence(),
} as const satisfies Readonly<Record<string, Evidence>>;
export type CaseName = keyof typeof cases;

const elapsedMs = 2431;

/** A finished diagnosis. */
export function done(name: CaseName): Diagnosis<ScenarioId> {
  const found: Evidence = cases[name];
  const verdict = diagnose(found);
  return { ...frame(found), state: "done", pending: [], elapsedMs, evidence: found, verdict };
}

/** A diagnosis under way: the lower rungs have landed. */
export function running(): Diagnosis<ScenarioId> {
  const { target, at, link, clock, captive, neutral, neutralPort } = evidence();
  const landed = { target, at, ...(link && { link }), ...(clock && { clock }), ...(captive && { captive }) };
  const controls = { ...(neutral && { neutral }), ...(neutralPort && { neutralPort }) };
  return {
    ...frame(landed),
    state: "running",
    pending: ["recheck", "doh", "probe"],
    evidence: { ...landed, ...controls },
  };
}

function frame({ target }: Evidence) {
  return { id: "gallery", target, trigger: "click", startedAt: now - elapsedMs } as const;
}
