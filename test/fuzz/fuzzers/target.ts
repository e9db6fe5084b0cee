import assert from "node:assert/strict";
import { isIP } from "node:net";
import { targetText } from "../../../shared/model/target.ts";
import { portals } from "../../../shared/portals/index.ts";
import { encodeQuery } from "../../../shared/web/dns-message.ts";
import { readPastedAddress } from "../../../shared/web/pasted-address.ts";
import { parseTarget } from "../../../shared/web/target.ts";
import { admit } from "../../../worker/routes/admission.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateText } from "../mutate.ts";

const starts = [
  [
    "https://dppt.beijing.chinatax.gov.cn:8443",
    "https://WWW.chinatax.gov.cn/",
    "https://税务.中国:443",
    "https://a.cn",
  ],
  ["https://127.0.0.1:8443", "https://[::1]", "https://0x7f.1", "https://2130706433", "https://①②⑦.0.0.1"],
  [
    "https://user:pass@a.cn/b?c#d",
    "https://nas.local.",
    "http://a.cn",
    "https://xn--9kqv62a.cn",
    "https://chinаtax.com",
  ],
].flat();
// oxfmt-ignore
const pieces = [
  "https://", "http:", "//", "/", "\\", "@", ":", ".", "..", "。", "．", "｡", "?", "#", "%", "%2e", "%00", "%40", "[", "]", "::1", "-", "_", "xn--",
  "0", "0x", "7f", "127", "1", "٣", "①", "０", "localhost", "local", "test", "arpa", "cn", "中国", "а", "ı", "ß", "ſ", "K", "ﬀ", "👩", "\u0301",
  "\u00ad", "\u200d", "\u202e", "\ufeff", " ", "\t", "\n", "\0", "\ud800", ":443", ":8443", ":0", ":65536", "e", "AAAA", "a".repeat(63), "*", "|", "^", "`", "~",
] as const;
const ports = new Set([80, 443, 8080, 8443, ...portals.flatMap(({ hosts }) => hosts.map(({ port }) => port))]);

/** The address that somebody sends to the probe, or pastes into the extension. */
export const targetFuzzer: Fuzzer<string> = {
  name: "target",
  corpus: () => Promise.resolve(starts),
  generate: (random, known) => mutateText(random, random.pick(known), pieces),
  show: (text) => JSON.stringify(text),
  check(text) {
    readPastedAddress(text);
    const parsed = parseTarget(text);
    const admission = admit(text, { allowPrivate: false });
    if (!parsed.ok) {
      assert.equal(admission.ok, false);
      return parsed.error;
    }
    const { host, port } = parsed.target;
    const written = targetText(parsed.target);
    assert.deepEqual(parseTarget(written), parsed, "what was taken is not taken again, or as something else");
    assert.match(host, /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/);
    assert.ok(host.length <= 253 && isIP(host) === 0 && Number.isInteger(port) && port > 0 && port < 65_536);
    assert.doesNotMatch(host, /(^|\.)(localhost|local|internal|lan|onion|home\.arpa)$/);
    // What fetch() will make of it is what was checked, and DNS can be asked for it.
    const url = new URL(`${written}/`);
    assert.deepEqual([url.hostname, url.port || "443", url.pathname], [host, String(port), "/"]);
    assert.equal(new URL(text.trim()).hostname, host);
    encodeQuery(host, "A");
    if (!admission.ok) return admission.detail.slice(0, 8);
    assert.deepEqual(admission.target, parsed.target);
    assert.ok(ports.has(port), `port ${port}`);
    assert.doesNotMatch(host, /\.(test|example|invalid|alt|arpa)$/);
    return `taken, ${host.includes("xn--") ? "international" : "plain"}`;
  },
};
