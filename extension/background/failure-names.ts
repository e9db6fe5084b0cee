import type { Failure } from "../../shared/model/failure.ts";
import { failureNamesFile } from "../packaged-files.ts";
import { packaged } from "./packaged.ts";

/**
 * The failure behind a `net::ERR_…` of `webRequest.onErrorOccurred`, as `chromiumFailure` of shared/failures knows it;
 * `unknown` also where the table cannot be read.
 */
export async function failureNamed(raw: string): Promise<Failure> {
  try {
    return (await packaged(failureNamesFile))[raw] ?? "unknown";
  } catch (error) {
    console.error("reading the names of failures:", error);
    return "unknown";
  }
}
