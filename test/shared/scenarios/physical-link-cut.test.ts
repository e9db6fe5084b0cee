import { alternativeOf } from "../cases.ts";
import { silent } from "../../../shared/practice/parts.ts";
import { control, evidence, parts } from "../evidence.ts";
import { physicalLinkCutSample } from "../../../shared/scenarios/physical-link-cut.ts";

alternativeOf("physical-link-cut", {
  "this line does not get through": evidence(physicalLinkCutSample(parts)),
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
