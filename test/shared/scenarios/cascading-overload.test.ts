import { alternativeOf } from "../cases.ts";
import { status } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { cascadingOverloadSample } from "../../../shared/scenarios/cascading-overload.ts";

alternativeOf("cascading-overload", {
  "a 503 that no probe confirms": evidence({ recheck: status(503), probe: undefined }),
  "a call of the page fails, the site opens": evidence(cascadingOverloadSample(parts)),
});
