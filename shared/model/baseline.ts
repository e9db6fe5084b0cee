/** The layers for which a vantage keeps a history; names resolve everywhere, so DNS has none. */
export const baselineLayers = ["tcp", "tls", "http"] as const;
export type BaselineLayer = (typeof baselineLayers)[number];

/**
 * What a vantage remembers of one target at one layer:
 * `reaches` at least 3 successes in 30 days; `blind` at least 5 tries over `BLIND_AFTER_HOURS` and no success; else `new`.
 */
export type BaselineState = "reaches" | "blind" | "new";
export type Baseline = Readonly<Record<BaselineLayer, BaselineState>>;
