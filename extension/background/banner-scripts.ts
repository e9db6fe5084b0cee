import browser from "webextension-polyfill";

const id = "banner";

/**
 * Has the banner in pages of these hosts as well, from their next load on. The browser runs it only where there is a
 * permission, also one that is given later.
 */
export function putBannerInto(hosts: readonly string[]): Promise<void> {
  placed = placed.then(() => place(hosts)).catch((error: unknown) => console.error("placing the banner:", error));
  return placed;
}

let placed: Promise<void> = Promise.resolve();

async function place(hosts: readonly string[]): Promise<void> {
  const matches = [...new Set(hosts.map((host) => `https://${host}/*`))].toSorted();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known !== undefined && String(known.matches?.toSorted()) === String(matches)) return;
  const script = { id, matches, js: bannerFiles(), runAt: "document_idle" } as const;
  await (known === undefined
    ? browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: false }])
    : browser.scripting.updateContentScripts([script]));
}

/** As the build has named them. */
function bannerFiles(): string[] {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  return declared.flatMap(({ js = [] }) => js).filter((file) => file.includes("banner"));
}
