import type { ProblemType } from "../../shared/protocol.ts";
import type { SchemaName } from "./schemas.ts";

export interface Json {
  readonly schema: SchemaName;
  readonly example: unknown;
}

/** One method of one address. */
export interface Operation {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly body?: Json;
  readonly answer: {
    /** Default 200. */
    readonly status?: number;
    readonly description: string;
    /** JSON of this shape, or content of another type. */
    readonly content: Json | Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
  readonly problems: readonly ProblemType[];
  /** Who may ask; anybody where absent. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}
