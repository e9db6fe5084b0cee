import { alternativeOf } from "../cases.ts";

import { evidence, parts } from "../evidence.ts";
import { connectionPoolExhaustedSample } from "../../../shared/scenarios/connection-pool-exhausted.ts";

alternativeOf("connection-pool-exhausted", {
  "a 503 that no probe confirms": evidence(connectionPoolExhaustedSample(parts)),
});
