import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { problem } from "./problem.ts";

/** The largest sealed report as JSON, with some room. */
const mostReportBytes = 46_080;
const mostOtherBytes = 2_048;

const reports = atMost(mostReportBytes, `A report may have ${mostReportBytes} bytes: leave out some of it.`);
const others = atMost(mostOtherBytes, `The body may have ${mostOtherBytes} bytes; a target needs far less.`);

/** 413 for what is larger than its address takes, as soon as that is known. */
export const limitBody = createMiddleware((context, next) =>
  (context.req.path === "/v1/reports" ? reports : others)(context, next),
);

function atMost(maxSize: number, detail: string) {
  return bodyLimit({ maxSize, onError: () => problem("body-too-large", detail) });
}
