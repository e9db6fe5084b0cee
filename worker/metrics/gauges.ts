import { baselineLayers } from "../../shared/model/baseline.ts";
import { protocolVersion } from "../../shared/protocol.ts";
import { version } from "../version.ts";
import type { Counts } from "./counters.ts";
import type { Gauge } from "./exposition.ts";

export interface Levels {
  readonly vantage: string;
  /** Of today (UTC), for targets of the catalogue. */
  readonly runsLeft: number;
  readonly dailyRuns: number;
  readonly counts: Counts;
}

/** What goes up and down. */
export function gauges({ vantage, runsLeft, dailyRuns, counts }: Levels): readonly Gauge[] {
  const openOf = (layer: string): number =>
    (counts[`fapiao_probe_breaker_openings_total{layer="${layer}"}`] ?? 0) -
    (counts[`fapiao_probe_breaker_closings_total{layer="${layer}"}`] ?? 0);
  return [
    {
      name: "fapiao_probe_info",
      help: "What is running: version, vantage, protocol of its answers. Always 1.",
      samples: [{ labels: { version, vantage, protocol: String(protocolVersion) }, value: 1 }],
    },
    {
      name: "fapiao_probe_budget_runs",
      help: "Runs that all targets together may make in a day (UTC).",
      samples: [{ value: dailyRuns }],
    },
    {
      name: "fapiao_probe_budget_runs_left",
      help: "Runs that are left of today's.",
      samples: [{ value: runsLeft }],
    },
    {
      name: "fapiao_probe_breakers_open",
      help: "Circuit breakers that are open or half-open, by layer.",
      samples: baselineLayers.map((layer) => ({ labels: { layer }, value: openOf(layer) })),
    },
  ];
}
