import { describe, expect, it } from "vitest";
import { takeTurns } from "../../extension/background/in-turn.ts";

describe("tasks that take turns", () => {
  it("begins each when the one before it has ended, and answers with what it found", async () => {
    const inTurn = takeTurns();
    const first = Promise.withResolvers<string>();
    const log: string[] = [];
    const task = (name: string, found: Promise<string>) =>
      inTurn(async () => {
        log.push(`${name} begins`);
        const answer = await found;
        log.push(`${name} ends`);
        return answer;
      });
    const answers = Promise.all([task("first", first.promise), task("second", Promise.resolve("b"))]);
    await Promise.resolve();
    expect(log).toEqual(["first begins"]);
    first.resolve("a");
    expect(await answers).toEqual(["a", "b"]);
    expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("tells the caller how his task failed, and goes on with the next", async () => {
    const inTurn = takeTurns();
    const failing = inTurn(() => Promise.reject(new Error("the disk is full")));
    const next = inTurn(() => Promise.resolve("written"));
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await next).toBe("written");
  });

  it("has one queue wait for none of the others", async () => {
    const [stuck, free] = [takeTurns(), takeTurns()];
    void stuck(() => new Promise(() => undefined));
    expect(await free(() => Promise.resolve("done"))).toBe("done");
  });
});
