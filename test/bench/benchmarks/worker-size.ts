import { gzipSync } from "node:zlib";
import { readBundle } from "../../../worker/serve/bundle.ts";
import { atMost, benchmark } from "../benchmark.ts";

/** Every module that is deployed, the roots included, as wrangler builds it: minified, then gzipped on the way. */
export const workerSize = benchmark({
  title: "Size of the Worker's bundle, gzipped",
  figures: { "size.worker": atMost(160, "kB") },
  async measure({ parts }) {
    const modules = await readBundle((await parts()).prebuilt);
    return { "size.worker": { value: modules.reduce((sum, { text }) => sum + gzipSync(text).length, 0) / 1000 } };
  },
});
