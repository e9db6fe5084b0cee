import { diagnose } from "../../../shared/diagnose.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { fails, silent, status } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, outside } from "../../shared/evidence.ts";
import { atMost, benchmark } from "../benchmark.ts";
import { median } from "../statistics.ts";

/** Evidence of different kinds, so that no single early match decides the number. */
const incidents: readonly Evidence[] = [
  evidence(),
  evidence({ recheck: fails("tcp.refused"), probe: outside({ failure: "tcp.refused" }) }),
  evidence({ recheck: fails("tls.cert.date_invalid"), probe: outside({ failure: "tls.cert.date_invalid" }) }),
  evidence({ recheck: silent, neutralPort: control("neutralPort", silent), probe: blindProbe }),
  evidence({ recheck: status(503), probe: outside({ failure: "http.error", status: 503 }) }),
];
const rounds = { warmUp: 500, counted: 3_000 };

export const judge = benchmark({
  title: "Time of one verdict",
  figures: { "judge.verdict": atMost(null, "µs") },
  async measure() {
    const times: number[] = [];
    for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
      for (const incident of incidents) {
        const start = process.hrtime.bigint();
        diagnose(incident);
        if (round >= rounds.warmUp) times.push(Number(process.hrtime.bigint() - start) / 1000);
      }
    }
    return { "judge.verdict": { value: median(times) } };
  },
});
