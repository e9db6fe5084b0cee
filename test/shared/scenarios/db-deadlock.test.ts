import { alternativeOf } from "../cases.ts";
import { evidence, observed } from "../evidence.ts";

alternativeOf("db-deadlock", {
  "a submit hangs while the site opens": evidence({
    observation: observed({ method: "POST", type: "xmlhttprequest", outcome: "hung" }),
  }),
});
