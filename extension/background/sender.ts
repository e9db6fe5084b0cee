import type { Runtime } from "webextension-polyfill";
import type { Target } from "../../shared/model/target.ts";
import { parseTarget } from "../../shared/web/target.ts";

/** Whose page a message comes from, by the browser's word. Of its address the origin alone is looked at. */
export function senderTarget({ url }: Runtime.MessageSender): Target | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = parseTarget(new URL(url).origin);
  return parsed.ok ? parsed.target : undefined;
}
