import { X509Certificate } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { rootLine, createRoots } from "../../worker/tls/roots.ts";
import { certificateParts } from "../../worker/tls/certificate-parts.ts";
import { measureOne } from "./measure-one.ts";

const { ports, publicRoots, rootPem } = inject("world");

describe("A certificate that a browser accepts", () => {
  it("is ok, with what it says about itself", async () => {
    const { tls } = await measureOne("localhost", ports["healthy"]);
    expect(tls).toMatchObject({
      outcome: "ok",
      attempts: 1,
      succeeded: 1,
      certificate: {
        names: ["localhost", "two-nodes.test", "with-ipv6.test"],
        issuer: "CN=Fapiao Doctor test root",
        chain: "complete",
      },
    });
    expect(tls.certificate?.fingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(tls.certificate?.notBefore).toBeLessThan(Date.now());
    expect(tls.certificate?.notAfter).toBeGreaterThan(Date.now());
  });

  it("may name all hosts of a domain, one label deep", async () => {
    expect((await measureOne("a.portal.test", ports["wildcard"])).tls.outcome).toBe("ok");
    const { tls } = await measureOne("b.a.portal.test", ports["wildcard"]);
    expect(tls).toMatchObject({ outcome: "failed", failure: "tls.cert.name_invalid" });
  });
});

describe("A certificate that a browser refuses", () => {
  it("is shown all the same, and read once: asking again would change nothing", async () => {
    const { tls, connections } = await measureOne("localhost", ports["expired"]);
    expect(tls).toMatchObject({
      failure: "tls.cert.date_invalid",
      certificate: { names: ["localhost", "two-nodes.test", "with-ipv6.test"] },
    });
    expect(connections).toBe(1);
  });
});

describe("Roots", () => {
  it("carry the keys of the certificates they were made from", () => {
    const roots = createRoots(lines([...publicRoots, rootPem]));
    const all = [...publicRoots, rootPem].map((pem) => new X509Certificate(pem));
    expect(all.length).toBeGreaterThan(100);
    for (const root of all) {
      const found = roots.withSubject(certificateParts(root.raw).subject);
      const signers = found.filter((candidate) => root.checkIssued(candidate) && root.verify(candidate.publicKey));
      expect(signers.length, root.subject).toBe(1);
    }
  });

  it("do not know a stranger", () => {
    const stranger = new X509Certificate(inject("world").strangerPem);
    expect(createRoots(lines([rootPem])).withSubject(certificateParts(stranger.raw).subject)).toEqual([]);
  });
});

function lines(pem: readonly string[]): string {
  return pem.map((one) => rootLine(new X509Certificate(one).raw)).join("\n");
}
