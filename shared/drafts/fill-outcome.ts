/**
 * What became of one field that was to be filled back: `already` there · `missing` from this page · `occupied` by something
 * else, which stays · `by-hand`: the page, or we, let nobody but the user choose it · `changed`: the page made something
 * else of it.
 */
export type FillOutcome = "filled" | "already" | "missing" | "occupied" | "by-hand" | "changed";
