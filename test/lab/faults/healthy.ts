export default {
  id: "healthy",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  quick: true,
  inject() {},
} satisfies Fault;
