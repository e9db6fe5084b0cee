import { describe, expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import { type Failure, failures } from "../../shared/model/failure.ts";
import { fails } from "../../shared/practice/parts.ts";
import { evidence, outside } from "./evidence.ts";

/** What no scenario claims while the portal is well outside, each with the reason. */
const leftOpen: Partial<Record<Failure, string>> = {
  "http.error": "comes with a status, which decides",
  "http.timed_out": "our own limit ends a request first, as `unanswered`",
  "http.failed": "names of many causes inside the browser",
  "http.request.range_not_satisfiable": "nobody asks for a range of a root",
  "client.offline": "contradicted by everything else that answers",
  "client.network_changed": "passes by itself; the next look tells",
  "client.suspended": "the computer was asleep",
  "client.blocked_by_response": "a rule of the page for its own parts",
  "client.cache": "our own request uses no cache; that of a page is a scenario of its own",
  "client.resources": "the computer is short of memory, sockets or disk",
  "client.url": "no such address is ever asked for",
  abandoned: "somebody cancelled it",
  unknown: "the browser does not say",
};

describe("every failure that this browser can meet at a portal that is well outside", () => {
  for (const failure of failures) {
    const reason = leftOpen[failure];
    const judged = () => diagnose(evidence({ recheck: fails(failure) }));
    if (reason === undefined) {
      it(`${failure} is named`, () => expect(judged().scenario).not.toBe("undetermined"));
    } else {
      it(`${failure} is left open: ${reason}`, () => expect(judged().scenario).toBe("undetermined"));
    }
    it(`${failure} is never called healthy, and never certain against the server`, () => {
      const { scenario, locus, confidence } = judged();
      expect(scenario).not.toBe("healthy");
      expect(`${locus} ${confidence}`).not.toBe("server certain");
    });
  }
});

describe("the same failure here and at a probe that used to get through", () => {
  for (const failure of failures.filter((one) => /^(tcp|tls|http|h2|h3)\./.test(one))) {
    it(`${failure} is not the user's side`, () => {
      const { side } = diagnose(evidence({ recheck: fails(failure), probe: outside({ failure }) }));
      expect(side === "beyond" || failure === "tls.cert.known_interception" || isOwnCertificate(failure)).toBe(true);
    });
  }
});

/** Only this user can show the certificate that is wanted. */
function isOwnCertificate(failure: Failure): boolean {
  return failure === "tls.bad_client_auth_cert" || failure === "tls.client_cert_required";
}
