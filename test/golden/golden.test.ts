import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Gathered, Recording } from "./recording.ts";
import { situations } from "./situations.ts";
import { stagesOf } from "./stages.ts";

/** Raw Chromium events travel the whole way; every stage is a file beside them. See README.md. */

async function read(situation: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(`${import.meta.dirname}/${situation}/${name}.json`, "utf8"));
}

describe.each(situations)("$id: $says", ({ id }) => {
  test("every stage is what its file says", async () => {
    const recording = (await read(id, "1-events")) as Recording;
    const gathered = (await read(id, "1-gathered")) as Gathered;
    for (const [stage, content] of Object.entries(await stagesOf(recording, gathered)))
      await expect.soft(`${JSON.stringify(content, null, 2)}\n`, stage).toMatchFileSnapshot(`./${id}/${stage}.json`);
  });
});
