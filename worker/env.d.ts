import type { BudgetObject } from "./budget/budget-object.ts";
import type { ReportObject } from "./reports/report-object.ts";
import type { RosterObject } from "./rounds/roster-object.ts";
import type { Variables } from "./settings.ts";
import type { TargetObject } from "./targets/target-object.ts";

declare global {
  namespace Cloudflare {
    /** What a deployment binds to the Worker: wrangler.toml on the platform, worker/serve/configuration.ts elsewhere. */
    interface Env extends Variables {
      readonly TARGETS: DurableObjectNamespace<TargetObject>;
      readonly BUDGET: DurableObjectNamespace<BudgetObject>;
      readonly ROSTER: DurableObjectNamespace<RosterObject>;
      readonly REPORTS: DurableObjectNamespace<ReportObject>;
      /** The files of the pages, by path. */
      readonly ASSETS: Fetcher;
      /** Roots to trust besides the built-in ones, in the lines of tls/roots.ts. */
      readonly EXTRA_ROOTS?: string;
      /** Off the platform: the network the resolvers are on, which may be private where the targets' may not. */
      readonly RESOLVERS?: Fetcher;
      /** Off the platform: the network the other deployments are on, which may be private likewise. */
      readonly PEERS?: Fetcher;
      /** On the platform: how often one client may ask. */
      readonly CLIENTS?: RateLimit;
    }
  }
}
