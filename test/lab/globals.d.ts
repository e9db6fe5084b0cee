import type { Fault as OneFault } from "./fault.ts";

declare global {
  /** The type of a fault file's export: such a file imports nothing, so its type is a global one. */
  type Fault = OneFault;
}
