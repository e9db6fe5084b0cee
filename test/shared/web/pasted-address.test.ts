import { describe, expect, it } from "vitest";
import { readPastedAddress } from "../../../shared/web/pasted-address.ts";

describe("an address as people paste it", () => {
  it.each([
    ["https://fapiao.company.com:8443/login?user=zhang#/issue", "fapiao.company.com", 8443],
    ["fapiao.company.com", "fapiao.company.com", 443],
    ["fapiao.company.com:8443/login", "fapiao.company.com", 8443],
    ["  HTTPS://Fapiao.Company.com/  ", "fapiao.company.com", 443],
    ["https：／／fapiao.company.com：8443／login", "fapiao.company.com", 8443],
    ["fapiao。company。com", "fapiao.company.com", 443],
    ["“https://fapiao.company.com/a”", "fapiao.company.com", 443],
    ["《https://fapiao.company.com》,", "fapiao.company.com", 443],
    ["https://fapiao.com\u{200b}pany.com", "fapiao.company.com", 443],
    ["公司开票网址：https://fapiao.company.com:8443/login 请收藏", "fapiao.company.com", 8443],
    ["https://zhang:secret@fapiao.company.com/x", "fapiao.company.com", 443],
    ["https://开票.company.com", "xn--h0tt10d.company.com", 443],
  ])("%s", (text, host, port) => expect(readPastedAddress(text)).toEqual({ ok: true, target: { host, port } }));

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["“”", "empty"],
    ["http://fapiao.company.com", "not-https"],
    ["ftp://fapiao.company.com", "not-https"],
    ["https://192.168.1.5:8443/login", "ip-literal"],
    ["192.168.1.5", "ip-literal"],
    ["fapiao", "local-name"],
    ["https://fapiao.local/", "local-name"],
    ["localhost:8443", "local-name"],
    ["fapiao.company.com:99999", "not-a-url"],
    ["https://", "not-a-url"],
    ["公司开票网站 https://", "not-a-url"],
    ["公司 开票", "not-a-url"],
    ["-fapiao.company.com", "bad-host"],
  ])("%s is none: %s", (text, error) => expect(readPastedAddress(text)).toEqual({ ok: false, error }));
});
