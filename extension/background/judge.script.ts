import { diagnose } from "../../shared/diagnose.ts";
import { saidVerdict } from "../../shared/said.ts";

/** What the file of the judge holds; it is reached through `judge.ts`. */
export default { diagnose, saidVerdict };
