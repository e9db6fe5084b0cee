import type { FuzzResult } from "../fuzzer.ts";
import { fuzz } from "../fuzzer.ts";
import type { Random } from "../random.ts";
import { certificatesFuzzer } from "./certificates.ts";
import { dnsMessageFuzzer } from "./dns-message.ts";
import { encryptedFlightFuzzer } from "./encrypted-flight.ts";
import { packedReportFuzzer, reportTextFuzzer, smuggledFuzzer } from "./report.ts";
import { reservedAddressesFuzzer } from "./reserved-addresses.ts";
import { serverFlightFuzzer } from "./server-flight.ts";
import { staplesFuzzer } from "./staples.ts";
import { targetFuzzer } from "./target.ts";

type Run = (random: Random, goOn: (runs: number) => boolean) => Promise<FuzzResult>;

/** By name; what each reads is its own affair. */
export const fuzzers: ReadonlyMap<string, Run> = new Map<string, Run>([
  [targetFuzzer.name, (random, goOn) => fuzz(targetFuzzer, random, goOn)],
  [dnsMessageFuzzer.name, (random, goOn) => fuzz(dnsMessageFuzzer, random, goOn)],
  [reservedAddressesFuzzer.name, (random, goOn) => fuzz(reservedAddressesFuzzer, random, goOn)],
  [serverFlightFuzzer.name, (random, goOn) => fuzz(serverFlightFuzzer, random, goOn)],
  [encryptedFlightFuzzer.name, (random, goOn) => fuzz(encryptedFlightFuzzer, random, goOn)],
  [certificatesFuzzer.name, (random, goOn) => fuzz(certificatesFuzzer, random, goOn)],
  [smuggledFuzzer.name, (random, goOn) => fuzz(smuggledFuzzer, random, goOn)],
  [reportTextFuzzer.name, (random, goOn) => fuzz(reportTextFuzzer, random, goOn)],
  [packedReportFuzzer.name, (random, goOn) => fuzz(packedReportFuzzer, random, goOn)],
  [staplesFuzzer.name, (random, goOn) => fuzz(staplesFuzzer, random, goOn)],
]);
