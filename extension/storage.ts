import browser from "webextension-polyfill";
import type { Diagnosis } from "../shared/model/diagnosis.ts";
import type { Guide } from "../shared/guide/guide.ts";
import type { Incident } from "../shared/incident.ts";
import type { Observation } from "../shared/model/observation.ts";
import type { OwnPortal } from "../shared/model/own-portal.ts";
import type { Audience } from "../shared/model/remedy.ts";
import type { Language } from "../shared/locales/languages.ts";
import type { Consent } from "../shared/locales/page-shape.ts";
import type { ScenarioId } from "../shared/scenarios/index.ts";
import { nothingSpent, type HostLedger, type Spent } from "./background/budget.ts";
import type { LoopbackCall } from "./background/loopback-call.ts";
import type { PendingRequest } from "./background/pending-request.ts";

/** One stored value: where it lives, its key, and what it is before anything was stored. */
export interface Item<T> {
  readonly area: "local" | "session";
  readonly key: string;
  readonly initial: T;
}

// Settings.
export const languageItem: Item<Language | "auto"> = { area: "local", key: "language", initial: "auto" };
export const consentItem: Item<Consent> = { area: "local", key: "consent", initial: "ask" };
/** Empty: the built-in probe. */
export const probeUrlItem: Item<string> = { area: "local", key: "probeUrl", initial: "" };
/** For whom guides are shown. */
export const audienceItem: Item<Audience> = { area: "local", key: "audience", initial: "clerk" };
/** Portals that the user added, oldest first. */
export const ownPortalsItem: Item<readonly OwnPortal[]> = { area: "local", key: "ownPortals", initial: [] };
/** The administrator's values as last read; null before the first reading in this profile. */
export const policyItem: Item<Readonly<Record<string, unknown>> | null> = {
  area: "local",
  key: "policy",
  initial: null,
};
/** Has the page after installing been shown in this profile? */
export const welcomedItem: Item<boolean> = { area: "local", key: "welcomed", initial: false };

// What goes on. Session storage is lost on reload and update, local storage is not.
/** Open and lately closed incidents by target text. */
export const incidentsItem: Item<Readonly<Record<string, Incident>>> = { area: "local", key: "incidents", initial: {} };
/** The last failure of a target's sockets, by target; gone when one works. */
export const socketFailuresItem: Item<Readonly<Record<string, Observation>>> = {
  area: "session",
  key: "socketFailures",
  initial: {},
};
/** The guide that somebody follows, by target text. */
export const guidesItem: Item<Readonly<Record<string, Guide>>> = { area: "local", key: "guides", initial: {} };
/** Ids of stored diagnoses, oldest first, and of those still running. */
export const diagnosisIdsItem: Item<readonly string[]> = { area: "local", key: "diagnosisIds", initial: [] };
export const runningIdsItem: Item<readonly string[]> = { area: "local", key: "runningIds", initial: [] };
export const ledgerItem: Item<Readonly<Record<string, HostLedger>>> = { area: "session", key: "ledger", initial: {} };
/** Requests without an answer for more than a second, by request id. */
export const pendingItem: Item<Readonly<Record<string, PendingRequest>>> = {
  area: "session",
  key: "pending",
  initial: {},
};

/** What portals' pages met on this computer, by port. */
export const loopbackCallsItem: Item<Readonly<Record<string, LoopbackCall>>> = {
  area: "session",
  key: "loopbackCalls",
  initial: {},
};

export function diagnosisItem(id: string): Item<Diagnosis<ScenarioId> | null> {
  return { area: "local", key: `diagnosis:${id}`, initial: null };
}

/** What a diagnosis has sent so far; kept beside it so that a restarted service worker does not spend it again. */
export function spentItem(id: string): Item<Spent> {
  return { area: "local", key: `spent:${id}`, initial: nothingSpent };
}

export async function read<T>(item: Item<T>): Promise<T> {
  const { area, key, initial } = item;
  const found = (await browser.storage[area].get(key))[key];
  return isStored(found, item) ? found : initial;
}

export async function write<T>({ area, key }: Item<T>, value: T): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function remove<T>({ area, key }: Item<T>): Promise<void> {
  await browser.storage[area].remove(key);
}

/** Calls back with every new value until the returned function is called. */
export function watchItem<T>(item: Item<T>, changed: (value: T) => void): () => void {
  const { area, key, initial } = item;
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, changedArea: string) => {
    const value = changes[key]?.newValue;
    if (changedArea === area && key in changes) changed(isStored(value, item) ? value : initial);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Under our keys stands only what {@link write} put there. */
export function isStored<T>(value: unknown, _item: Item<T>): value is T {
  return value !== undefined;
}
