import { rm } from "node:fs/promises";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";
import { ui } from "../../shared/locales/index.ts";
import { parseTarget } from "../../shared/web/target.ts";
import { nodeScript, root } from "../setup/process.ts";
import { diagnoseInBrowser, openBrowser } from "./browser.ts";
import { startOutside } from "./outside.ts";
import { practiceTarget, startPracticePortal } from "./portal.ts";
import { terminalLanguage, verdictLines } from "./verdict-lines.ts";

const folder = `${root}.data/practice`;
const probeUrl = "http://127.0.0.1:8787";

/** `npm start`: a practice portal with a broken certificate. `npm start -- https://host[:port]`: a real target. */
const language = terminalLanguage(process.env);
const [text] = process.argv.slice(2);
const target = text === undefined ? undefined : readTarget(text);
await rm(folder, { recursive: true, force: true });

say("Building the extension …");
const built = await nodeScript("extension/build.ts", [], { PROBE_URL: probeUrl, OUT_DIR: `${folder}/extension` });
if (built !== 0) process.exit(built);

const practice = target === undefined ? await startPracticePortal(folder) : undefined;
say("Starting the probe on the Workers runtime …");
const outside = await startOutside({ folder, practice });
const browser = await openBrowser({ folder, practice });
say(
  practice === undefined
    ? `Diagnosing ${targetText(chosen())} from this machine …`
    : `A practice portal plays ${targetText(practiceTarget)} on this machine. Its certificate ran out yesterday.`,
);
const { loaded, diagnosis } = await diagnoseInBrowser(browser, chosen());
say(`The browser says: ${loaded}`);
for (const line of verdictLines(diagnosis, language)) say(line);
say("Ctrl-C ends it.");

process.on("SIGINT", () => void end());
process.on("SIGTERM", () => void end());
browser.context.on("close", () => void end());

async function end(): Promise<void> {
  await Promise.allSettled([browser.context.close(), outside.close(), practice?.close()]);
  process.exit(0);
}

function chosen(): Target {
  return target ?? practiceTarget;
}

function readTarget(given: string): Target {
  const parsed = parseTarget(given);
  if (parsed.ok) return parsed.target;
  process.stderr.write(`"${given}": ${ui[language].diagnosis.targetError[parsed.error]}\n`);
  process.exit(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
