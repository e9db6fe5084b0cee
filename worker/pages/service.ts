import { browserFetch } from "../../shared/web/sealing/browser-fetch.ts";
import type { ReportService } from "../../shared/web/sealing/service.ts";

/** Whoever served this page keeps the reports, and measures. */
export const service: ReportService = { origin: location.origin, fetch: browserFetch };
