const database = "drafts";
const store = "keys";
const name = "drafts";

/**
 * The key of all drafts, made when there is none. No script can read it, ours neither; it can only be used. The browser
 * keeps it in the profile as it is (Chromium 156 writes its 32 bytes into the files of IndexedDB): whoever has the profile
 * and knows his way has the key.
 */
export function draftKey(): Promise<CryptoKey> {
  return inDatabase(async (keys) => {
    const found: unknown = await done(keys("readonly").get(name));
    if (found instanceof CryptoKey) return found;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    await done(keys("readwrite").put(made, name));
    return made;
  });
}

/** Afterwards nobody opens what was sealed so far. */
export async function forgetDraftKey(): Promise<void> {
  await done(indexedDB.deleteDatabase(database));
}

async function inDatabase<T>(work: (keys: (mode: IDBTransactionMode) => IDBObjectStore) => Promise<T>): Promise<T> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(store);
  const opened = await done(request);
  try {
    return await work((mode) => opened.transaction(store, mode).objectStore(store));
  } finally {
    // One that stays open holds up `deleteDatabase` elsewhere.
    opened.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The database gave no reason.")));
  });
}
