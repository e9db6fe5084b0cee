import type { InferOutput } from "valibot";
import type {
  newReportSchema,
  reportStateSchema,
  sealedReportSchema,
} from "../../shared/web/report-protocol-schema.ts";

// A cipher would be unreadable, and a new one each time.
const sealed = "A".repeat(1_366);

export const sealedReportExample: InferOutput<typeof sealedReportSchema> = {
  version: 1,
  id: "7k3mq9x2p4wd",
  lifetime: 604_800,
  once: false,
  expiresAt: 1_795_604_800_000,
  sealed,
};

const { version, id, lifetime, once } = sealedReportExample;

export const newReportExample: InferOutput<typeof newReportSchema> = {
  version,
  id,
  lifetime,
  once,
  sealed,
  accessHash: "B".repeat(43),
  deleteHash: "C".repeat(43),
};

export const reportStateExample: InferOutput<typeof reportStateSchema> = { id, state: "opened" };
