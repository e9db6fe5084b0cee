export default {
  id: "healthy-probe-new",
  where: "none",
  probe: "new",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  inject() {},
} satisfies Fault;
