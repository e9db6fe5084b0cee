import { afterAll, beforeAll } from "vitest";
import { openBrowser, type BrowserOptions, type TestBrowser } from "./browser.ts";
import { createWorld, type World } from "./world.ts";

/** A world and a browser in it, for all tests of one file. Both are there from the first test on. */
export interface Bed {
  readonly world: World;
  readonly browser: TestBrowser;
  /** Closes the browser and opens it anew on the same profile, with other options if given. */
  reopenBrowser(options?: BrowserOptions): Promise<void>;
}

/** Sets up a {@link Bed} before the file's tests and takes it down after them. */
export function bed(): Bed {
  let world: World | undefined;
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    world = await createWorld();
    browser = await openBrowser(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  return {
    get world() {
      return there(world);
    },
    get browser() {
      return there(browser);
    },
    async reopenBrowser(options) {
      await there(browser).close();
      browser = await openBrowser(there(world), options);
    },
  };
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("only tests may use the bed, not the file around them");
  return thing;
}
