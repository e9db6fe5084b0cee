import { app } from "./app.ts";

export { TargetObject } from "./targets/target-object.ts";

export default app;
