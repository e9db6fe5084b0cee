import { optionalPortals } from "../../shared/portals/lookup.ts";
import { addedPortals } from "../own-portals.ts";
import { ownPortalsItem, policyItem, watchItem } from "../storage.ts";
import { watchAlso } from "./observe.ts";
import { runInPagesOf } from "./page-scripts.ts";

/**
 * Has the hosts of added portals watched, and our scripts in their pages, from now on. Resolves when they are known: until then a request to a host that
 * is not in the catalogue may or may not be ours to watch.
 */
export async function followAddedPortals(): Promise<void> {
  watchItem(ownPortalsItem, () => void refresh());
  watchItem(policyItem, () => void refresh());
  await refresh();
}

async function refresh(): Promise<void> {
  const added = (await addedPortals("page")).map(({ target }) => target.host);
  watchAlso(added);
  const optional = optionalPortals.flatMap(({ hosts }) => hosts.map(({ host }) => host));
  void runInPagesOf([...added, ...optional]);
}
