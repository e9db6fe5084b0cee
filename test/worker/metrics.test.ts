import { env, exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { app } from "../../worker/app.ts";
import { addCounts, count, observeRun, takeCounts } from "../../worker/metrics/counters.ts";
import { readMetricsAccess } from "../../worker/metrics/access.ts";
import { exposition } from "../../worker/metrics/exposition.ts";
import { samplesOf } from "../openapi/prometheus.ts";

const open = { ...env, METRICS_OPEN: "1" };

async function scrape(): Promise<ReadonlyMap<string, number>> {
  const response = await app.request("/metrics", {}, open);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return samplesOf(await response.text());
}

function measure(target: string): Promise<Response> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ target }) };
  return exports.default.fetch(new Request("http://probe.example/v1/measurements", init));
}

describe("The metrics", () => {
  it("count runs, answers and refusals, and name no host", async () => {
    const before = await scrape();
    await measure("https://counted.test:8443");
    await measure("https://counted.test:8443");
    await measure("https://counted.test:22");
    const after = await scrape();
    const grown = (series: string) => (after.get(series) ?? 0) - (before.get(series) ?? 0);
    expect(grown('fapiao_probe_measurements_total{layer="dns",outcome="failed"}')).toBe(1);
    expect(grown('fapiao_probe_measurements_total{layer="http",outcome="skipped"}')).toBe(1);
    expect(grown('fapiao_probe_refusals_total{problem="target-not-allowed"}')).toBe(1);
    expect(grown('fapiao_probe_answers_total{source="run"}')).toBe(1);
    const answers = ["memory", "cache"].map((source) => grown(`fapiao_probe_answers_total{source="${source}"}`));
    expect(answers.reduce((sum, one) => sum + one)).toBe(1);
    expect(grown("fapiao_probe_run_duration_seconds_count")).toBe(1);
    expect(grown("fapiao_probe_run_duration_seconds_sum")).toBeGreaterThan(0);
    expect(grown("fapiao_probe_budget_runs_left")).toBe(-1);
    expect(after.get("fapiao_probe_budget_runs")).toBeGreaterThan(0);
    expect(after.get('fapiao_probe_breakers_open{layer="tcp"}')).toBeDefined();
    expect([...after.keys()].find((key) => key.startsWith("fapiao_probe_info{"))).toContain('vantage="probe:test"');
    expect([...after.keys()].join("\n")).not.toMatch(/counted|127\.|https:/);
  });

  it("are handed from isolate to isolate without being counted twice", () => {
    takeCounts();
    count("fapiao_probe_refusals_total", "busy");
    const elsewhere = takeCounts();
    expect(takeCounts()).toEqual({});
    addCounts(elsewhere);
    count("fapiao_probe_refusals_total", "busy");
    expect(takeCounts()).toEqual({ 'fapiao_probe_refusals_total{problem="busy"}': 2 });
  });

  it("sum up a histogram as Prometheus wants it", () => {
    for (const milliseconds of [30, 300, 400, 60_000]) observeRun(milliseconds);
    const samples = samplesOf(exposition(takeCounts(), []));
    const bucket = (bound: string) => samples.get(`fapiao_probe_run_duration_seconds_bucket{le="${bound}"}`);
    expect(["0.05", "0.25", "0.5", "5", "+Inf"].map(bucket)).toEqual([1, 1, 3, 3, 4]);
    expect(samples.get("fapiao_probe_run_duration_seconds_sum")).toBeCloseTo(60.73);
  });

  it("escape what is written into them", () => {
    const text = exposition({}, [
      { name: "x", help: "a \\ and\na line", samples: [{ labels: { l: 'say "\\"\n' }, value: 1 }] },
    ]);
    expect(text).toContain('# HELP x a \\\\ and\\na line\n# TYPE x gauge\nx{l="say \\"\\\\\\"\\n"} 1\n');
    expect(samplesOf(text).get('x{l="say \\"\\\\\\"\\n"}')).toBe(1);
  });

  it("are for nobody on the platform until a token is set, and then for who has it", async () => {
    expect((await app.request("/metrics", {}, env)).status).toBe(404);
    const token = "0123456789abcdef";
    const secured = { ...open, METRICS_TOKEN: token };
    const ask = (authorization: string) => app.request("/metrics", { headers: { authorization } }, secured);
    const refused = await ask(`Bearer ${token}0`);
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe('Bearer realm="metrics"');
    expect((await app.request("/metrics", {}, secured)).status).toBe(401);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
  });

  it("want a token that cannot be guessed, and do not repeat it", () => {
    expect(() => readMetricsAccess("secret")).toThrow(/METRICS_TOKEN has 6 characters.*openssl rand/);
    expect(() => readMetricsAccess("a secret with spaces")).toThrow(/^(?!.*a secret)/);
  });
});
