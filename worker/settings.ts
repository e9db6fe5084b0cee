import { defaultPorts } from "../shared/protocol.ts";
import { readMetricsAccess } from "./metrics/access.ts";
import type { MetricsAccess } from "./metrics/access.ts";
import { readPeers } from "./peer-settings.ts";
import type { PeerSettings } from "./peer-settings.ts";

/** What the deployment says about itself, read from the environment of one Worker. */
export interface Settings extends PeerSettings {
  /** `probe:<id>` */
  readonly vantage: string;
  readonly dohEndpoints: readonly string[];
  readonly blindAfterMs: number;
  readonly allowPrivate: boolean;
  /** Runs that all targets together make in a day. */
  readonly dailyRuns: number;
  /** TCP ports on which it is served; undefined where it cannot know. */
  readonly ports: readonly number[] | undefined;
  /** Whether the catalogue's hosts are measured by schedule. */
  readonly rounds: boolean;
  readonly metrics: MetricsAccess;
}

/**
 * What the free plan carries a day, with a fifth to spare (facts of 2026: 100,000 rows written, 13,000 GB-s, that is 101,562
 * seconds of an object of 128 MB). A run writes 2 to 5 rows (the target's state, this count; a stranger's domain, peers asked
 * and answered) and lasts 5 s at worst: 100,000 / 5 = 20,000 and 101,562 / 5 = 20,312 runs. Four fifths of the lower are
 * 16,000; the scheduled rounds (295 hosts, 4 times a day) take some 1,180 of them, and the rest is for whoever asks. Answers
 * from memory cost one request each of 100,000 and are not counted here.
 */
const defaultDailyRuns = 15_000;

/** The users' own view first (mainland China), two others to compare it with, and one in reserve. */
export const defaultDohEndpoints =
  "https://dns.alidns.com/dns-query,https://cloudflare-dns.com/dns-query,https://dns.google/dns-query,https://doh.pub/dns-query";
const hour = 3_600_000;

/** As the operator gives them. */
export interface Variables {
  readonly VANTAGE_ID?: string;
  readonly DOH_URL?: string;
  readonly BLIND_AFTER_HOURS?: string;
  readonly ALLOW_PRIVATE_TARGETS?: string;
  /** Runs a day, all targets together. */
  readonly DAILY_RUNS?: string;
  /** Comma-separated; empty where they are not known, absent where they are the platform's. */
  readonly PUBLIC_PORTS?: string;
  /** Other deployments of this Worker: `id=https://origin`, comma-separated. */
  readonly VANTAGES?: string;
  /** A secret that they share: whoever has it may ask as one of them. */
  readonly VANTAGE_KEY?: string;
  /** `off`: the catalogue's hosts are measured only when somebody asks. */
  readonly ROUNDS?: string;
  /** A secret: who has it may read the metrics. */
  readonly METRICS_TOKEN?: string;
  /** `1`: without a token, everybody may. Off the platform only. */
  readonly METRICS_OPEN?: string;
}

/** An isolate has one environment, and every request asks. */
const known = new WeakMap<Variables, Settings>();

/** Throws `Error` with the variable, its value and what is expected. */
export function readSettings(env: Variables): Settings {
  const settings = known.get(env) ?? read(env);
  known.set(env, settings);
  return settings;
}

function read(env: Variables): Settings {
  const id = readId(env.VANTAGE_ID ?? "default");
  const allowPrivate = env.ALLOW_PRIVATE_TARGETS === "1";
  return {
    vantage: `probe:${id}`,
    dohEndpoints: (env.DOH_URL ?? defaultDohEndpoints).split(",").map((text) => readEndpoint(text.trim())),
    blindAfterMs: readHours(env.BLIND_AFTER_HOURS ?? "24") * hour,
    allowPrivate,
    dailyRuns: env.DAILY_RUNS === undefined ? defaultDailyRuns : readCount(env.DAILY_RUNS),
    ports: readPorts(env.PUBLIC_PORTS ?? defaultPorts.join(",")),
    // A probe of private networks is for trying things out: it has no business at the real portals.
    rounds: readRounds(env.ROUNDS ?? "on") && !allowPrivate,
    metrics: readMetricsAccess(env.METRICS_TOKEN, env.METRICS_OPEN),
    ...readPeers(id, env.VANTAGES, env.VANTAGE_KEY),
  };
}

function readId(text: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,31}$/.test(text)) return text;
  throw new Error(`VANTAGE_ID is "${text}": give 1 to 32 lower-case letters, digits or hyphens, like "hongkong-1".`);
}

function readEndpoint(text: string): string {
  const url = URL.parse(text);
  // Without TLS only on this machine, where there is nobody in between.
  const isLocal = url?.protocol === "http:" && ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url?.protocol === "https:" || isLocal) return text;
  throw new Error(`DOH_URL has "${text}": give https addresses, comma-separated, like "${defaultDohEndpoints}".`);
}

function readPorts(text: string): readonly number[] | undefined {
  if (text === "") return undefined;
  return text.split(",").map((part) => {
    const port = Number(part);
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
    throw new Error(`PUBLIC_PORTS is "${text}": give ports from 1 to 65535, comma-separated, like "443,8443".`);
  });
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`DAILY_RUNS is "${text}": give a whole number of runs, 1 or more, like "${defaultDailyRuns}".`);
}

function readHours(text: string): number {
  const hours = Number(text);
  if (text.trim() !== "" && Number.isFinite(hours) && hours >= 0) return hours;
  throw new Error(`BLIND_AFTER_HOURS is "${text}": give a number of hours, 0 or more, like "24".`);
}

function readRounds(text: string): boolean {
  if (text === "on" || text === "off") return text === "on";
  throw new Error(`ROUNDS is "${text}": give "off" to measure only when somebody asks, or leave it out.`);
}
