import { alternativeOf } from "../cases.ts";
import { evidence, parts } from "../evidence.ts";
import { dbDeadlockSample } from "../../../shared/scenarios/db-deadlock.ts";

alternativeOf("db-deadlock", {
  "a submit hangs while the site opens": evidence(dbDeadlockSample(parts)),
});
