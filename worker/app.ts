import { Hono } from "hono";
import { routePath } from "hono/route";
import { errorText } from "./log/error-text.ts";
import { log } from "./log/log.ts";
import { limitBody } from "./routes/body-limit.ts";
import { clientLimit } from "./routes/client-limit.ts";
import { clock } from "./routes/clock.ts";
import { isTimeToKeepRounds, keepRounds } from "./rounds/keep-rounds.ts";
import { anyOrigin } from "./routes/cors.ts";
import { health } from "./routes/health.ts";
import { measurements } from "./routes/measurements.ts";
import { metrics } from "./routes/metrics.ts";
import { openApi } from "./routes/openapi.ts";
import { asset, desk, viewer } from "./routes/pages.ts";
import { problem } from "./routes/problem.ts";
import { deleteReport, openedReport, report } from "./routes/report.ts";
import { reports } from "./routes/reports.ts";
import { rounds } from "./routes/rounds.ts";
import { vantage } from "./routes/vantage.ts";

/** Every address of the Worker; what each takes and answers is told by `GET /v1/openapi.json`. */
export const app = new Hono<{ Bindings: Cloudflare.Env }>();

app.use("/v1/*", anyOrigin);
app.use("/v1/*", async ({ env, executionCtx }, next) => {
  if (isTimeToKeepRounds(Date.now())) executionCtx.waitUntil(keepRounds(env));
  await next();
});
app.use("/v1/*", limitBody);

app.post("/v1/measurements", clientLimit, measurements);
app.post("/v1/vantage", vantage);
app.post("/v1/reports", clientLimit, reports);
app.get("/v1/reports/:id", clientLimit, report);
app.delete("/v1/reports/:id", clientLimit, deleteReport);
app.post("/v1/reports/:id/opened", clientLimit, openedReport);
app.get("/v1/health", ({ env }) => health(env));
app.get("/v1/rounds", ({ env }) => rounds(env));
app.get("/v1/clock", ({ req }) => clock(req.raw));
app.get("/v1/openapi.json", openApi);
app.get("/metrics", metrics);
app.get("/r/*", viewer);
app.get("/desk", desk);
app.get("/pages/*", asset);

app.all("/v1/measurements", () => wrongMethod("POST"));
app.all("/v1/vantage", () => wrongMethod("POST"));
app.all("/v1/reports", () => wrongMethod("POST"));
app.all("/v1/reports/:id", () => wrongMethod("GET, DELETE"));
app.all("/v1/reports/:id/opened", () => wrongMethod("POST"));
app.all("/v1/health", () => wrongMethod("GET"));
app.all("/v1/rounds", () => wrongMethod("GET"));
app.all("/v1/clock", () => wrongMethod("GET"));
app.all("/v1/openapi.json", () => wrongMethod("GET"));
app.all("/metrics", () => wrongMethod("GET"));

app.notFound(({ req }) => problem("not-found", `There is nothing at ${req.path}.`));
app.onError((error, context) => {
  log({ event: "error", where: `${context.req.method} ${routePath(context, -1)}`, ...errorText(error) });
  return problem("internal-error", "Something went wrong in the probe; the operator's log says what.");
});

function wrongMethod(allowed: string): Response {
  return problem("method-not-allowed", `This address takes ${allowed} only.`, { allow: allowed });
}
