import { X509Certificate } from "node:crypto";
import { inject } from "vitest";
import { measureAddress } from "../../worker/probes/address.ts";
import type { AddressReading } from "../../worker/probes/address.ts";
import { deadlineIn } from "../../worker/probes/deadline.ts";
import { ChainJudge } from "../../worker/tls/chain-judge.ts";
import { checkStaple } from "../../worker/tls/staple.ts";
import { createRoots, rootLine } from "../../worker/tls/roots.ts";

/** TCP and TLS of 127.0.0.1 under this name, trusting the test root only. */
export function measureOne(host: string, port: number | undefined): Promise<AddressReading> {
  if (port === undefined) throw new Error("no such server in test/worker/world/");
  const roots = createRoots(rootLine(new X509Certificate(inject("world").rootPem).raw));
  const chains = new ChainJudge(roots, checkStaple);
  return measureAddress(
    "127.0.0.1",
    { host, port },
    { depth: "tls", attempts: 3, deadline: deadlineIn(3_000), chains },
  );
}
