import { app } from "./app.ts";

export { BudgetObject } from "./budget/budget-object.ts";
export { TargetObject } from "./targets/target-object.ts";
export { StapleReader } from "./tls/staple-reader.ts";
export { PeerAsker } from "./vantages/peer-asker.ts";

export default app;
