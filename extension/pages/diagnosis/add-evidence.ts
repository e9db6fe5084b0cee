import browser from "webextension-polyfill";
import type { FurtherCheck } from "../../../shared/further-checks.ts";
import type { PhoneAnswer } from "../../../shared/model/evidence.ts";
import type { FurtherCheckResult } from "../../../shared/ui/further-check-cards.tsx";
import { loopbackPermission } from "../../hosts.ts";
import { ask } from "../../messages.ts";

const permissions: Readonly<Record<FurtherCheck, browser.Permissions.Permissions>> = {
  proxy: { permissions: ["proxy"] },
  loopback: loopbackPermission,
};

/** Notes what the user's telephone showed; the diagnosis is judged again with it. */
export async function notePhone(id: string, outcome: PhoneAnswer["outcome"] | null): Promise<void> {
  await ask({ kind: "phone", id, outcome });
}

/** Asks for the permission of a check, which must come before anything is awaited, while the click still counts. */
export async function checkFurther(id: string, check: FurtherCheck): Promise<FurtherCheckResult> {
  const granted = await browser.permissions.request(permissions[check]);
  if (!granted) return "denied";
  await ask({ kind: "further-check", id, check });
  return "measured";
}
