export default {
  id: "healthy-probe-down",
  where: "none",
  probe: "down",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  inject() {},
} satisfies Fault;
