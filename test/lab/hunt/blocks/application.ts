import { anyProbe, type PlainBlock } from "../block.ts";

/** The portal answers this office, and refuses it. */
export const refusal: PlainBlock = {
  id: "refusal",
  bearsOddities: true,
  draw(random) {
    const status = random.pick([401, 403, 405, 412, 418, 429]);
    return [
      {
        says: `portal-${status}-for-this-office`,
        where: "application",
        probe: random.pick(anyProbe),
        expected: {
          side: "beyond",
          locus: "application",
          scenario: status === 401 ? "session-expired" : "ip-rate-limited-or-banned",
        },
        inject: (net) => net.site("portal").status(status, { onlyFrom: "office" }),
      },
    ];
  },
};
