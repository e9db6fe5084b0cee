import type { ReportService } from "./service.ts";

/** A browser's fetch that tells the service nothing but the request, and leaves nothing in the cache. */
export const browserFetch: ReportService["fetch"] = (address, request) =>
  fetch(address, {
    ...request,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    redirect: "error",
    cache: "no-store",
  });
