import { expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import { together } from "../../shared/practice/outside.ts";
import { day, fails, ok, silent, status, words } from "../../shared/practice/parts.ts";
import { blindProbe, control, evidence, goodCertificate, now, observed, outside } from "./evidence.ts";

const dateError = fails("tls.cert.date_invalid");
const foreign = fails("tls.cert.authority_invalid");

const choices = {
  recheck: [
    ok,
    silent,
    status(503),
    status(403),
    dateError,
    foreign,
    fails("tcp.refused"),
    fails("tcp.reset"),
    fails("dns.name_not_resolved"),
    fails("proxy.tunnel_failed"),
    undefined,
  ],
  neutral: [control("neutral"), control("neutral", silent), undefined],
  unrelated: [control("unrelated"), control("unrelated", dateError), control("unrelated", foreign), undefined],
  neutralPort: [control("neutralPort"), control("neutralPort", silent), undefined],
  otherRegion: [control("otherRegion"), control("otherRegion", silent), control("otherRegion", dateError)],
  captive: [
    { outcome: "clean", durationMs: 1 },
    { outcome: "altered", durationMs: 1 },
    { outcome: "failed", durationMs: 1 },
  ],
  clock: [
    evidence().clock,
    [
      { source: "check-host", offsetMs: 9 * day },
      { source: "probe", offsetMs: 9 * day },
    ],
    [],
  ],
  probe: [
    outside(),
    blindProbe,
    outside({ failure: "tcp.timed_out" }),
    outside({ failure: "tcp.refused", history: "new" }),
    outside({ failure: "tls.cert.date_invalid", certificate: { ...goodCertificate, notAfter: now - day } }),
    outside({ failure: "http.error", at: "http", status: 503 }),
    together(outside(), outside({ failure: "tcp.timed_out" })),
    { outcome: "unreachable", reason: "failed" },
    undefined,
  ],
} as const satisfies { readonly [Key in keyof Evidence]?: readonly unknown[] };

/** Every combination of the choices above, about 96,000. */
function* everything(): Generator<Evidence> {
  for (const recheck of choices.recheck)
    for (const neutral of choices.neutral)
      for (const unrelated of choices.unrelated)
        for (const neutralPort of choices.neutralPort)
          for (const otherRegion of choices.otherRegion)
            for (const captive of choices.captive)
              for (const clock of choices.clock)
                for (const probe of choices.probe)
                  yield evidence({ recheck, neutral, unrelated, neutralPort, otherRegion, captive, clock, probe });
}

const more = {
  recheck: [ok, silent, status(503), status(403), fails("tcp.reset"), fails("proxy.tunnel_failed"), undefined],
  observation: [
    undefined,
    observed({ outcome: "hung" }),
    observed({ method: "POST", type: "xmlhttprequest", failure: "tcp.reset" }),
    observed({ type: "xmlhttprequest", outcome: "answered", status: 403 }),
    observed({ type: "websocket", failure: "unknown" }),
  ],
  page: [undefined, words("session-ended"), words("maintenance", "component-missing"), words("result-unknown")],
  phone: [undefined, { outcome: "opens" }, { outcome: "does-not-open" }],
  quality: [undefined, { samples: 10, lost: 5, rttMs: 300 }],
  repeats: [undefined, { tries: 3, answered: 1, failures: ["tcp.reset"] }],
  loopback: [undefined, [{ kind: "certificate", port: 28_000, page: "refused", own: "refused" }]],
  egress: [undefined, { country: "JP", asn: 1 }],
  families: [undefined, { ipv4: "answered", ipv6: "unanswered", targetHasIpv6: true }],
  probe: [outside(), blindProbe, outside({ failure: "tcp.timed_out" }), undefined],
} as const satisfies { readonly [Key in keyof Evidence]?: readonly unknown[] };

/** Every combination of the later kinds of evidence, about 54,000. */
function* everythingElse(): Generator<Evidence> {
  for (const recheck of more.recheck)
    for (const observation of more.observation)
      for (const page of more.page)
        for (const phone of more.phone)
          for (const quality of more.quality)
            for (const repeats of more.repeats)
              for (const loopback of more.loopback)
                for (const egress of more.egress)
                  for (const families of more.families)
                    for (const probe of more.probe)
                      yield evidence({
                        recheck,
                        observation,
                        page,
                        phone,
                        quality,
                        repeats,
                        loopback,
                        egress,
                        families,
                        probe,
                      });
}

/** The promises of a verdict, each with the combinations that break it. */
const promises: Readonly<Record<string, (evidence: Evidence, verdict: ReturnType<typeof diagnose>) => boolean>> = {
  "side none, locus none and healthy go together": (_, { side, locus, scenario }) =>
    (side === "none") === (scenario === "healthy") && (locus === "none") === (scenario === "healthy"),
  "an unknown locus is undetermined and possible": (_, { locus, scenario, confidence }) =>
    locus !== "unknown" || (scenario === "undetermined" && confidence === "possible"),
  "what is only possible says what would settle it": (_, { confidence, settle }) =>
    confidence !== "possible" || settle !== null,
  "healthy is said of what was seen to open, and of nothing else": ({ recheck }, { scenario }) =>
    scenario !== "healthy" || recheck?.outcome === "answered",
  "the user's side is blamed on an artefact or a control, never on silence": (
    { captive, clock, unrelated, neutralPort, neutral, recheck, doh, loopback, page },
    { side },
  ) =>
    side !== "user" ||
    captive?.outcome === "altered" ||
    loopback !== undefined ||
    page?.meanings.includes("component-missing") === true ||
    (clock?.[0]?.offsetMs ?? 0) > day ||
    unrelated?.failure === foreign.failure ||
    ([neutral, unrelated, doh].some((host) => host?.outcome === "answered") && neutralPort?.outcome === "unanswered") ||
    (recheck?.failure?.startsWith("proxy.") === true && neutral?.outcome !== "answered"),
  "the server is accused for certain only where a probe with a history failed": ({ probe }, { locus, confidence }) =>
    locus !== "server" ||
    confidence !== "certain" ||
    (probe?.outcome === "measured" &&
      probe.vantages.some(
        ({ baseline, measurements }) =>
          baseline.tcp === "reaches" && measurements.some(({ outcome }) => outcome === "failed"),
      )),
  "a test that was made is not asked for again": ({ phone }, { settle }) => phone === undefined || settle !== "phone",
  "where a telephone opens the portal, the server is not accused of being down": ({ phone }, { scenario }) =>
    phone?.outcome !== "opens" || scenario !== "server-outage",
  "a submit whose answer was lost is never called healthy": ({ observation, recheck }, { scenario }) =>
    recheck?.outcome !== "answered" || observation?.method !== "POST" || scenario !== "healthy",
  "a named scenario is not its own alternative": (_, { scenario, alternatives }) => !alternatives.includes(scenario),
  "what is named is not excluded": (_, { scenario, alternatives, excluded }) =>
    excluded.every(({ scenario: out }) => out !== scenario && !alternatives.includes(out)),
};

function* both(): Generator<Evidence> {
  yield* everything();
  yield* everythingElse();
}

// Some 140,000 verdicts: how long they take depends on what else the machine does.
it("every combination of evidence keeps every promise of a verdict", { timeout: 120_000 }, () => {
  const broken = new Map<string, string>();
  for (const one of both()) {
    const verdict = diagnose(one);
    for (const [promise, holds] of Object.entries(promises)) {
      if (!broken.has(promise) && !holds(one, verdict)) broken.set(promise, JSON.stringify({ one, verdict }));
    }
  }
  expect(Object.fromEntries(broken)).toEqual({});
});
