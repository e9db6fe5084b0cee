import type { BaselineLayer } from "../../shared/model/baseline.ts";
import { baselineLayers } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import type { Target } from "../../shared/model/target.ts";
import type { ChainJudge } from "../tls/chain-judge.ts";
import { measureAddress } from "./address.ts";
import type { AddressReading } from "./address.ts";
import { deadlineIn } from "./deadline.ts";
import type { Deadline } from "./deadline.ts";
import { measureDns } from "./dns.ts";
import type { DnsOptions } from "./dns.ts";
import { measureHttp } from "./http.ts";
import type { HttpOptions } from "./http.ts";

export interface RunOptions {
  /** Of the whole run, where it is less than usual. */
  readonly limitMs?: number;
  readonly dns: Omit<DnsOptions, "timeoutMs">;
  readonly chains: ChainJudge;
  readonly version: string;
  /** Layers not to touch, and with each those above it. */
  readonly leaveOut: ReadonlySet<BaselineLayer>;
  /** Of the HTTP request, default GET. */
  readonly httpMethod?: HttpOptions["method"];
}

/**
 * Milliseconds: the whole run, name resolution, and connecting with reading certificates; IPv6 does not hold up the rest
 * where there is IPv4 too. HTTP has what is left, if that is enough to mean anything. The extension waits 6.5 s.
 */
const limits = { run: 5_000, dns: 2_200, addresses: 3_600, ipv6BesideIpv4: 1_500, leastForHttp: 1_000 } as const;
/** To one address, the platform's own for HTTP included: we must not become the fault. */
const maxConnections = 3;
/** The platform allows 6 connections at once. */
const maxAddresses = 5;
const maxIpv6BesideIpv4 = 2;

/** One run up the layers: every address by itself, so that one bad node among several is seen. Never rejects for the target's sake. */
export async function runProbe(target: Target, options: RunOptions): Promise<readonly Measurement[]> {
  const deadline = deadlineIn(Math.min(limits.run, options.limitMs ?? limits.run));
  const dns = await measureDns(target.host, { ...options.dns, timeoutMs: limits.dns });
  const skipped = baselineLayers.filter((layer) => layer !== "http").map(skip);
  if (dns.addresses.length === 0 || options.leaveOut.has("tcp")) return [dns.measurement, ...skipped, skip("http")];
  const depth = options.leaveOut.has("tls") ? "tcp" : "tls";
  const chosen = choose(dns.addresses);
  const bothKinds = new Set(chosen.map(isIpv6)).size === 2;
  const readings = withoutIpv6(
    await Promise.all(
      chosen.map((address) => {
        const limit = Math.min(
          deadline.left(),
          bothKinds && isIpv6(address) ? limits.ipv6BesideIpv4 : limits.addresses,
        );
        // Where another address may work, one connection is kept back for HTTP, whose address the platform chooses.
        const attempts = chosen.length > 1 ? maxConnections - 1 : maxConnections;
        return measureAddress(address, target, {
          depth,
          attempts,
          deadline: deadlineIn(limit),
          chains: options.chains,
        });
      }),
    ),
  );
  return [
    dns.measurement,
    ...readings.map((reading) => reading.tcp),
    ...readings.map((reading) => reading.tls),
    await http(target, readings, deadline, options),
  ];
}

async function http(
  target: Target,
  readings: readonly AddressReading[],
  deadline: Deadline,
  { leaveOut, version, httpMethod = "GET" }: RunOptions,
): Promise<Measurement> {
  const outcomes = readings.map((reading) => reading.tls.outcome);
  const tls = outcomes.includes("ok") ? "ok" : outcomes.includes("unsupported") ? "unsupported" : undefined;
  const room = readings.every((reading) => reading.connections < maxConnections);
  const timeoutMs = deadline.left();
  if (leaveOut.has("http") || tls === undefined || !room || timeoutMs < limits.leastForHttp) return skip("http");
  return measureHttp(target, { tls, version, timeoutMs, method: httpMethod });
}

/** Both kinds where there are both: a site may be well over one and not over the other. */
function choose(addresses: readonly string[]): readonly string[] {
  const ipv6 = addresses.filter(isIpv6);
  const ipv4 = addresses.filter((address) => !isIpv6(address));
  const forIpv6 = Math.max(maxAddresses - ipv4.length, Math.min(ipv6.length, maxIpv6BesideIpv4));
  const chosen = ipv4.slice(0, maxAddresses - Math.min(forIpv6, ipv6.length));
  return [...chosen, ...ipv6.slice(0, forIpv6)];
}

/**
 * A vantage without IPv6 cannot judge IPv6 addresses: where none of them opens and an IPv4 one does, they count as
 * unsupported. Browsers pass over them likewise (RFC 8305).
 */
function withoutIpv6(readings: readonly AddressReading[]): readonly AddressReading[] {
  const opened = readings.filter((reading) => reading.tcp.outcome === "ok");
  if (opened.length === 0 || opened.some((reading) => isIpv6(reading.tcp.address ?? ""))) return readings;
  return readings.map((reading) => {
    if (!isIpv6(reading.tcp.address ?? "")) return reading;
    const { failure: _, ...tcp } = reading.tcp;
    return { ...reading, tcp: { ...tcp, outcome: "unsupported" } };
  });
}

function isIpv6(address: string): boolean {
  return address.includes(":");
}

function skip(layer: BaselineLayer): Measurement {
  return { layer, outcome: "skipped", durationMs: 0 };
}
