/** The portal lets the probe in from nowhere; its users are well. */
export default {
  id: "healthy-probe-blind",
  where: "none",
  probe: "blind",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  inject() {},
} satisfies Fault;
