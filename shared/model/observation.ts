import type { Failure } from "./failure.ts";
import type { Target } from "./target.ts";

/** Request types that are watched; names of the WebExtensions webRequest API. */
export const watchedTypes = ["main_frame", "sub_frame", "xmlhttprequest", "script", "websocket"] as const;
export type WatchedType = (typeof watchedTypes)[number];

/** What the browser saw happen to one real request. It says what happened, not what it means. */
export interface Observation {
  readonly target: Target;
  readonly method: string;
  readonly type: WatchedType;
  readonly outcome: "answered" | "failed" | "hung";
  readonly failure?: Failure;
  /** The runtime's own name: `net::ERR_…`. */
  readonly raw?: string;
  readonly status?: number;
  /** Milliseconds since the epoch, local clock. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly address?: string;
}
