import type { Sample } from "../practice/sample.ts";
import { defineAlternative } from "./define.ts";

/** One overloaded service takes the next with it; only the order in which many users fail would show it. */
export const cascadingOverload = defineAlternative({
  id: "cascading-overload",
  layer: "http",
  remedies: ["wait-for-portal"],
});

export const cascadingOverloadSample: Sample = ({ observed }) => ({
  observation: observed({ type: "xmlhttprequest", outcome: "answered", status: 502 }),
});
