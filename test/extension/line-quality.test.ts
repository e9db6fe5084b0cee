import { describe, expect, test } from "vitest";
import { lineQuality } from "../../extension/background/gather/quality.ts";

describe("the quality of a line, by small requests", () => {
  test("nothing asked is not measured", () => {
    expect(lineQuality([])).toBeUndefined();
  });

  test("a good line loses nothing, however long it is", () => {
    expect(lineQuality([20, 22, 21, 25, 19])).toEqual({ samples: 5, lost: 0, rttMs: 21 });
    expect(lineQuality([420, 430, 410, 440, 415])).toEqual({ samples: 5, lost: 0, rttMs: 420 });
  });

  test("a computer that is busy now and then is no bad line", () => {
    expect(lineQuality([44, 300, 62, 380, 70])).toEqual({ samples: 5, lost: 0, rttMs: 70 });
  });

  test("what never came back is lost, and what came as late as a packet sent twice again", () => {
    expect(lineQuality([20, 630, null, 21, 1_040])).toEqual({ samples: 5, lost: 3, rttMs: 21 });
    expect(lineQuality([null, null, null])).toEqual({ samples: 3, lost: 3 });
  });
});
