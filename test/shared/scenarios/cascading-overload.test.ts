import { alternativeOf } from "../cases.ts";
import { evidence, observed, status } from "../evidence.ts";

alternativeOf("cascading-overload", {
  "a 503 that no probe confirms": evidence({ recheck: status(503), probe: undefined }),
  "a call of the page fails, the site opens": evidence({
    observation: observed({ type: "xmlhttprequest", outcome: "answered", status: 502 }),
  }),
});
