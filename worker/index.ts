import { app } from "./app.ts";
import { keepRounds } from "./rounds/keep-rounds.ts";

export { BudgetObject } from "./budget/budget-object.ts";
export { ReportObject } from "./reports/report-object.ts";
export { RosterObject } from "./rounds/roster-object.ts";
export { TargetObject } from "./targets/target-object.ts";
export { StapleReader } from "./tls/staple-reader.ts";
export { PeerAsker } from "./vantages/peer-asker.ts";

export default {
  fetch: app.fetch,
  scheduled: (_, env) => keepRounds(env),
} satisfies ExportedHandler<Cloudflare.Env>;
