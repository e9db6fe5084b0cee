/** One family of counters, as Prometheus knows it. */
export interface Family {
  readonly help: string;
  /** In the order of the exposition; the values are closed sets: never a host, an address or a caller. */
  readonly labels: readonly string[];
}

/** What is counted. Names are public: dashboards are built on them. */
export const counterFamilies = {
  fapiao_probe_measurements_total: {
    help: "Layers measured in runs of this vantage, by what came of them.",
    labels: ["layer", "outcome"],
  },
  fapiao_probe_answers_total: {
    help: "Answers to callers, by where they came from: a new run, what is known of the last one, a cache in front.",
    labels: ["source"],
  },
  fapiao_probe_refusals_total: {
    help: "Requests that were answered with a problem, by its type.",
    labels: ["problem"],
  },
  fapiao_probe_breaker_openings_total: {
    help: "Circuit breakers that opened: a layer of a target that is left alone for a while.",
    labels: ["layer"],
  },
  fapiao_probe_breaker_closings_total: {
    help: "Circuit breakers that closed again.",
    labels: ["layer"],
  },
  fapiao_probe_reports_total: {
    help: "Sealed reports, by what happened to them.",
    labels: ["event"],
  },
} as const satisfies Readonly<Record<string, Family>>;
export type CounterName = keyof typeof counterFamilies;

/** How long runs take. */
export const runDuration = {
  name: "fapiao_probe_run_duration_seconds",
  help: "How long runs took, name resolution to HTTP.",
  /** Upper bounds, seconds; a run has 5. */
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 4, 5],
} as const;
