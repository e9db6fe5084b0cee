import type { DnsTable } from "../../servers/dns-answers.ts";

/** What the resolvers of the world answer. */
export const dnsTable: DnsTable = new Map([
  ["localhost", { A: ["127.0.0.1"] }],
  ["two-nodes.test", { A: ["127.0.0.1", "127.0.0.2"] }],
  ["with-ipv6.test", { A: ["127.0.0.1"], AAAA: ["2001:db8::1"] }],
  ["alias.test", { CNAME: "localhost" }],
  ["private.test", { A: ["192.168.1.10"] }],
  ["mixed.test", { A: ["93.184.215.14", "10.0.0.1"] }],
  ["public.test", { A: ["93.184.215.14"] }],
  ["empty.test", {}],
  ["servfail.test", { rcode: "SERVFAIL" }],
  ["refused.test", { rcode: "REFUSED" }],
  // Each is asked for once, so that nothing is remembered of it.
  ["silent-resolver.test", { silent: true }],
  ["silent-resolver-too.test", { silent: true }],
]);
