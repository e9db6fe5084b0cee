import { alternativeOf } from "../cases.ts";
import { evidence, status } from "../evidence.ts";

alternativeOf("connection-pool-exhausted", {
  "a 503 that no probe confirms": evidence({ recheck: status(503), probe: undefined }),
});
