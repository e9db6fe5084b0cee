import { alternativeOf } from "../cases.ts";
import { control, evidence, silent } from "../evidence.ts";

alternativeOf("physical-link-cut", {
  "this line does not get through": evidence({ recheck: silent }),
  "nothing answers": evidence({
    recheck: silent,
    neutral: control("neutral", silent),
    neutralPort: undefined,
    unrelated: undefined,
    doh: undefined,
    clock: [],
    captive: { outcome: "failed", durationMs: 8000 },
    probe: { outcome: "unreachable", reason: "failed" },
  }),
});
