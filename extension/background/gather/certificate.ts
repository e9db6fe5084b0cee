import { askTarget, type Gatherer } from "./gatherer.ts";

/** The certificate that the re-check was served, where the browser shows it. */
export const certificate: Gatherer<"certificate"> = {
  key: "certificate",
  cost: { automatic: 0, click: 0 },
  async gather(run) {
    const { fingerprint256 } = await askTarget(run);
    return fingerprint256 === undefined ? undefined : { fingerprint256 };
  },
};
