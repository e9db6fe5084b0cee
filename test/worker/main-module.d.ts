import type * as main from "../../worker/index.ts";

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      readonly mainModule: typeof main;
    }
  }
}
