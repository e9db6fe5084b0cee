import { describe, expect, it } from "vitest";
import { ownCall } from "../../worker/own-call.ts";
import { deadlineIn } from "../../worker/probes/deadline.ts";

/** Fails that often, with an error marked like this, then answers. */
function failing(times: number, marks: object) {
  const state = { calls: 0 };
  const call = async () => {
    state.calls += 1;
    if (state.calls <= times) throw Object.assign(new Error("broken"), marks);
    return "done";
  };
  return { state, call };
}
const noPause = () => 0;

describe("A call to an object of our own", () => {
  it("is tried again three times where the runtime says so", async () => {
    const { state, call } = failing(3, { retryable: true });
    expect(await ownCall(call, deadlineIn(1_000), noPause)).toBe("done");
    expect(state.calls).toBe(4);
    const hopeless = failing(4, { retryable: true });
    await expect(ownCall(hopeless.call, deadlineIn(1_000), noPause)).rejects.toThrow("broken");
    expect(hopeless.state.calls).toBe(4);
  });

  it.for([{}, { retryable: false }, { retryable: true, overloaded: true }])(
    "is not tried again after an error marked %o",
    async (marks) => {
      const { state, call } = failing(1, marks);
      await expect(ownCall(call, deadlineIn(1_000), noPause)).rejects.toThrow("broken");
      expect(state.calls).toBe(1);
    },
  );

  it("waits up to 1, 2 and 4 s before a further try, any part of it", async () => {
    const asked: number[] = [];
    const { call } = failing(3, { retryable: true });
    // So small a part that the three pauses are over at once, and still one for each.
    const random = () => asked.push(0) * 1e-4;
    await ownCall(call, deadlineIn(1_000), random);
    expect(asked).toHaveLength(3);
  });

  it("does not begin a try that the caller would not wait for", async () => {
    const { state, call } = failing(1, { retryable: true });
    await expect(ownCall(call, deadlineIn(300), () => 0.9)).rejects.toThrow("broken");
    expect(state.calls).toBe(1);
  });
});
