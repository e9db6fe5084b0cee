import type { MeasuredLayer } from "../../shared/model/layer.ts";
import type { ErrorText } from "./error-text.ts";

/**
 * What is logged, and nothing else: the type is the promise that no address of a caller, no path and no name that somebody
 * typed gets in.
 */
export type LogLine =
  | {
      readonly event: "run";
      /** Somebody asked, or nobody did. */
      readonly cause: "asked" | "scheduled";
      /** Of the catalogue, or `other`. */
      readonly target: string;
      readonly durationMs: number;
      /** `ok`, or how it ended: a failure, or an outcome. */
      readonly layers: Readonly<Partial<Record<MeasuredLayer, string>>>;
    }
  | {
      /** Another deployment did not say what was asked of it. */
      readonly event: "peer";
      /** Its VANTAGE_ID. */
      readonly peer: string;
      readonly outcome: "declined" | "failed";
      /** In our words; the runtime's may name addresses. */
      readonly reason: string;
      /** How long it is not asked again. */
      readonly restMs: number;
    }
  | ({
      readonly event: "error";
      /** A route's pattern or a part of the program. */
      readonly where: string;
    } & ErrorText);

/** Writes one JSON object on one line: stdout, errors stderr; on the platform the level follows from that. */
export function log(line: LogLine): void {
  const text = JSON.stringify(line);
  if (line.event === "error") console.error(text);
  else console.log(text);
}
