import { describe, expect, it } from "vitest";
import { judgeAddress } from "../../../shared/portals/address.ts";
import { portals } from "../../../shared/portals/index.ts";
import { parseTarget } from "../../../shared/web/target.ts";

/** Judges an address as a browser writes it: international names become punycode first. */
function judged(address: string) {
  const parsed = parseTarget(`https://${address}`);
  if (!parsed.ok) throw new Error(`${address} is no target: ${parsed.error}`);
  return judgeAddress(parsed.target);
}

describe("official addresses", () => {
  it("are all that the catalogue has", () => {
    for (const { hosts } of portals)
      for (const { host, port } of hosts) expect(judgeAddress({ host, port }), host).toEqual({ kind: "official" });
  });
  it.each([
    "etax.beijing.chinatax.gov.cn:8443",
    "etax.sichuan.chinatax.gov.cn",
    "etax.yunnan.chinatax.gov.cn",
    "etax.xizang.chinatax.gov.cn:5100",
    "inv-veri.chinatax.gov.cn",
    "www.chinatax.gov.cn",
  ])("%s", (address) => expect(judged(address)).toEqual({ kind: "official" }));
});

describe("addresses under the tax authority's domain that the catalogue does not have", () => {
  it.each([
    "chinatax.gov.cn",
    "fgk.chinatax.gov.cn",
    "etax.beijing.chinatax.gov.cn:9999",
    "skfp.guangdong.chinatax.gov.cn:7001",
    "new.dppt.beijing.chinatax.gov.cn:8443",
    "inv-veri.chinatax.gov.cn:8443",
  ])("%s is nobody else's", (address) => expect(judged(address)).toEqual({ kind: "official-unlisted" }));
});

describe("retired addresses, and what took their place", () => {
  it.each([
    ["etax.beijing.chinatax.gov.cn", "etax.beijing.chinatax.gov.cn", 8443],
    ["etax.tianjin.chinatax.gov.cn:443", "etax.tianjin.chinatax.gov.cn", 8443],
    ["dppt.guangdong.chinatax.gov.cn", "dppt.guangdong.chinatax.gov.cn", 8443],
    ["tpass.shanghai.chinatax.gov.cn", "tpass.shanghai.chinatax.gov.cn", 8443],
    ["etax.guangxi.chinatax.gov.cn:9723", "etax.guangxi.chinatax.gov.cn", 8443],
    ["etax.qingdao.chinatax.gov.cn:7553", "etax.qingdao.chinatax.gov.cn", 8443],
    ["etax.chongqing.chinatax.gov.cn:7553", "etax.chongqing.chinatax.gov.cn", 8443],
    ["etax.jilin.chinatax.gov.cn:10812", "etax.jilin.chinatax.gov.cn", 8443],
    ["etax.henan.chinatax.gov.cn:7001", "etax.henan.chinatax.gov.cn", 8443],
    ["etax.sichuan.chinatax.gov.cn:7001", "etax.sichuan.chinatax.gov.cn", 443],
    ["etax.xizang.chinatax.gov.cn", "etax.xizang.chinatax.gov.cn", 5100],
    ["fpdk.beijing.chinatax.gov.cn", "dppt.beijing.chinatax.gov.cn", 8443],
    ["fpdk.jiangsu.chinatax.gov.cn:81", "dppt.jiangsu.chinatax.gov.cn", 8443],
    ["fpdk.jilin.chinatax.gov.cn:4431", "dppt.jilin.chinatax.gov.cn", 8443],
    ["sbf.dalian.chinatax.gov.cn:8401", "dppt.dalian.chinatax.gov.cn", 8443],
    ["fpdk.xj-n-tax.gov.cn", "dppt.xinjiang.chinatax.gov.cn", 8443],
  ])("%s", (address, host, port) => expect(judged(address)).toEqual({ kind: "retired", current: { host, port } }));

  it("an old port of one region is none of another's", () => {
    expect(judged("etax.beijing.chinatax.gov.cn:9723").kind).toBe("official-unlisted");
  });
});

describe("look-alikes, and what they pass for", () => {
  it.each([
    ["chinatax.gov.cn.example.com", "cn-national-sta"],
    ["etax.beijing.chinatax.gov.cn.login-tax.com:8443", "cn-beijing"],
    ["etax-beijing-chinatax-gov-cn.top", "cn-beijing"],
    ["chinatax-gov.cn", "cn-national-sta"],
    ["chinatax-gov-cn.com", "cn-national-sta"],
    ["chinatax.gov-cn.com", "cn-national-sta"],
    ["dppt.guangdong.chinatax.govcn.net", "cn-guangdong"],
    ["chinatax.com.cn", "cn-national-sta"],
    ["chinatax.cn", "cn-national-sta"],
    ["www.chinatax.com", "cn-national-sta"],
    ["beijing.chinatax.cn", "cn-beijing"],
    ["inv-veri.chinatax.cn", "cn-national-verify"],
    ["etax-chinatax.com", "cn-national-sta"],
    ["chinataxgov.cn", "cn-national-sta"],
    ["12366-chinatax.com", "cn-national-sta"],
    ["etax-beijing.com", "cn-beijing"],
    ["dpptguangdong.com", "cn-guangdong"],
    ["www.etax-guangdong.gd.cn", "cn-guangdong"],
    ["shanghai-tpass.cn", "cn-shanghai"],
    ["inv-veri.com", "cn-national-verify"],
    ["www.invveri.cn", "cn-national-verify"],
    ["fpcy-zhejiang.com", "cn-zhejiang"],
    ["dppt.beijing.chinatax.example.com", "cn-beijing"],
    ["fz.chinaive.com", "cn-national-verify"],
    ["chlnatax.com", "cn-national-sta"],
    ["ch1natax.gov.com.cn", "cn-national-sta"],
    ["сhinatax.com", "cn-national-sta"],
    ["chinatаx.gov.cn.com", "cn-national-sta"],
    ["chínatax.cn", "cn-national-sta"],
    ["国家税务总局.com", "cn-national-sta"],
    ["北京市电子税务局.com", "cn-beijing"],
    ["www.广东电子税务局.中国", "cn-guangdong"],
    ["全国增值税发票查验平台.cn", "cn-national-verify"],
  ])("%s", (address, imitates) => {
    const { kind, current, imitates: found } = judged(address);
    expect({ kind, imitates: found }).toEqual({ kind: "look-alike", imitates });
    expect(current && judgeAddress(current).kind).toBe("official");
  });
});

describe("addresses that nobody may be accused for", () => {
  it.each([
    // A company's own servers and gateways.
    "etax.mycompany.com",
    "fapiao.mycompany.com.cn:8443",
    "tpass.mycompany.com",
    "dppt-beijing.mycompany.com",
    "etax.beijing.mycompany.com",
    "chinatax.mycompany.com",
    "etax-beijing-chinatax-gov-cn-8443.webvpn.university.edu.cn",
    "chinatax.gov.cn.sslvpn.mycompany.com",
    // Vendors, of the catalogue and not.
    "etax.nuonuo.com",
    "chinatax.piaozone.com",
    "www.baiwang.com:9443",
    "dppt.beijing.chinatax.piaozone.com",
    "fpdk.51fapiao.cn:8181",
    "www.chanjet.com",
    // Other authorities, and those of other countries.
    "tax.sh.gov.cn",
    "etax.jsgs.gov.cn",
    "chinatax.beijing.gov.cn",
    "etax-beijing.gov.cn",
    "zzssjb.tjsat.gov.cn",
    "www.etax.nat.gov.tw",
    "www.e-tax.nta.go.jp",
    "国家税务总局.政务",
    // Names that only sound alike.
    "chinatex.com",
    "www.ctaxnews.com.cn",
    "chinatax-news.com",
    "chinataxlaw.com",
    "china-tax.net",
    "etax.com",
    "beijing.com",
    "henan-etax-service.com",
    "税务师.com",
    "电子税务局培训.com",
    "xn--zzzzzz.com",
    "www.baidu.com",
  ])("%s", (address) => expect(judged(address)).toEqual({ kind: "other" }));
});
