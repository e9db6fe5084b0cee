const name = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const value = String.raw`"(?:[^"\\\n]|\\["\\n])*"`;
const label = `[a-zA-Z_][a-zA-Z0-9_]*=${value}`;
const sample = new RegExp(
  `^(${name})((?:\\{${label}(?:,${label})*\\})?) (-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|NaN|[+-]Inf)$`,
);

/**
 * Samples by series of a text in the Prometheus exposition format 0.0.4. Throws where the text is not in it: unknown lines,
 * a family without HELP and TYPE before it, a series twice, a histogram whose buckets fall or do not end with its count.
 */
export function samplesOf(text: string): ReadonlyMap<string, number> {
  if (!text.endsWith("\n")) throw new Error("the last line does not end");
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  let helped = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const help = new RegExp(`^# HELP (${name}) .*$`).exec(line);
    const type = new RegExp(`^# TYPE (${name}) (counter|gauge|histogram)$`).exec(line);
    if (help?.[1] !== undefined) helped = help[1];
    else if (type?.[1] !== undefined && type[1] === helped && !types.has(helped)) types.set(helped, type[2] ?? "");
    else addSample(samples, types, line);
  }
  for (const [family, type] of types) if (type === "histogram") checkHistogram(family, samples);
  return samples;
}

function addSample(samples: Map<string, number>, types: ReadonlyMap<string, string>, line: string): void {
  const [, metric = "", labels = "", number = ""] = sample.exec(line) ?? [];
  const family = [...types.keys()].at(-1) ?? "";
  const isOfFamily =
    metric === family ||
    (types.get(family) === "histogram" && /^_(bucket|sum|count)$/.test(metric.slice(family.length)));
  if (metric === "" || !isOfFamily) throw new Error(`not a sample of ${family}: ${line}`);
  if (samples.has(metric + labels)) throw new Error(`twice: ${line}`);
  samples.set(metric + labels, Number(number.replace("Inf", "Infinity")));
}

function checkHistogram(family: string, samples: ReadonlyMap<string, number>): void {
  const buckets = [...samples].filter(([series]) => series.startsWith(`${family}_bucket{`));
  const falls = buckets.some(([, count], i) => i > 0 && count < (buckets[i - 1]?.[1] ?? 0));
  const last = buckets.at(-1);
  if (falls || last?.[0] !== `${family}_bucket{le="+Inf"}` || last[1] !== samples.get(`${family}_count`))
    throw new Error(`${family} is no histogram`);
}
