import browser from "webextension-polyfill";
import { policyItem, read, write } from "./storage.ts";

export type Policy = Readonly<Record<string, unknown>>;

/**
 * How long to wait for the administrator's word where it has never been read: a person at a page not at all to speak of,
 * a diagnosis long enough that no probe is asked which the administrator forbids.
 */
export type Patience = keyof typeof patienceMs;
const patienceMs = { page: 200, diagnosis: 4_000 } as const;

/**
 * The administrator's values (`managed-schema.json`); empty where there are none. Chromium takes up to 3 s for the first
 * look after its start, so they are kept: from then on the last known ones are given at once.
 */
export async function policy(patience: Patience): Promise<Policy> {
  const known = await read(policyItem);
  if (known !== null) return known;
  const late = new Promise<Policy>((resolve) => setTimeout(() => resolve({}), patienceMs[patience]));
  return Promise.race([managed(), late]);
}

/** Keeps {@link policy} up to date, from the background: now, and whenever the administrator changes something. */
export function followPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void refresh();
  });
  void refresh();
}

async function refresh(): Promise<void> {
  await write(policyItem, await managed());
}

/** Browsers without a policy for us reject the call instead of answering empty. */
async function managed(): Promise<Policy> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
