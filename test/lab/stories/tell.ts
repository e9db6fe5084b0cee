import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startHistories } from "../histories.ts";
import { defaultTarget } from "../network/plan.ts";
import { startJob } from "../run-job.ts";
import { type Parts, takeTurn } from "../schedule.ts";
import { createSlots } from "../slots.ts";
import { stories } from "./index.ts";
import type { Told } from "./walk.ts";

/**
 * Walks the stories one after the other and prints each click and moment; the number of those that got stuck.
 * `minutes`: how long a fault lasts that somebody else mends. Pictures: a folder a story in `pictures`.
 */
export async function tellStories(
  parts: Parts,
  {
    minutes,
    pictures,
    only,
  }: { readonly minutes: number; readonly pictures: string; readonly only: readonly string[] },
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "fapiao-lab-history-"));
  const histories = startHistories([{ probe: "reaches", target: defaultTarget }], parts, folder);
  const { extension, prebuilt, flags } = parts;
  const lastsMs = minutes * 60_000;
  const slots = createSlots(1);
  let stuck = 0;
  for (const { id } of stories.filter((story) => only.length === 0 || only.includes(story.id))) {
    const limitMs = 2 * lastsMs + 900_000;
    const job = startJob(flags, { kind: "story", id, extension, prebuilt, lastsMs, pictures }, limitMs);
    const report = await takeTurn(job, histories.get("reaches"), slots);
    if (report.kind === "told" || (report.kind === "trouble" && report.told))
      process.stdout.write(textOf(id, report.told));
    if (report.kind === "told") continue;
    stuck += 1;
    process.stdout.write(`${id} got stuck: ${report.kind === "trouble" ? report.why : report.kind}\n`);
  }
  await rm(folder, { recursive: true, force: true });
  return stuck;
}

function textOf(id: string, told: Told | undefined): string {
  if (told === undefined) return "";
  const moments = told.moments.map(({ what, after, since }) => {
    const from = since === undefined ? "" : ` after: ${since}`;
    return `  ${after.toFixed(1).padStart(7)} s${from}  ${what}\n`;
  });
  return `${id}: ${told.clicks.length} clicks (${told.clicks.join(", ")})\n${moments.join("")}`;
}
