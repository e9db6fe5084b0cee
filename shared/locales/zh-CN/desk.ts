import type { DeskSummary } from "../../desk/summary.ts";
import type { DeskTexts } from "../desk-shape.ts";

export const desk: DeskTexts = {
  title: "报告汇总",
  link: "收到很多链接？放在一起看",
  lead: "把聊天记录或邮件整段粘贴进来，里面的报告链接会一条条找出来打开，放在一起比较。",
  language: "语言",
  paste: {
    label: "聊天记录、邮件或者链接",
    hint: "有别的文字也没关系。报告只在这个页面里打开，不保存；关掉页面就没有了，需要的话请先下载。",
    open: "找出链接并打开",
    none: "这里面没有报告的链接。请把带“https://”的内容完整地复制过来。",
    found: (links, again) =>
      again === 0 ? `找到 ${links} 条链接。` : `找到 ${links} 条链接，其中 ${again} 条前面已经粘贴过，不再打开。`,
    left: (links) => `一次最多打开 500 条，还有 ${links} 条没有处理，请再粘贴一次后面的部分。`,
  },
  opening: {
    progress: (done, all) => `正在打开：${done} / ${all}`,
    pause: (seconds) => `服务现在忙，${seconds} 秒后自动接着打开，您不用操作。`,
    done: (reports, same) =>
      same === 0 ? `打开了 ${reports} 份报告。` : `打开了 ${reports} 份报告；${same} 条链接是同一份报告，只算一份。`,
    unopened: (links) => `还有 ${links} 条没有打开，下面说明了原因和办法。`,
  },
  once: {
    heading: (links) => `${links} 份报告只能打开一次，还没有打开`,
    text: "一打开，服务就把它删除，别人再也打不开。确定由您来看，再点打开；看完请下载保存。",
    open: "打开并删除",
    all: (links) => `${links} 份都打开并删除`,
  },
  faults: {
    heading: (links) => `${links} 条链接没有打开`,
    elsewhere: (host) => `这份报告存放在 ${host}，不在这里。请到 https://${host}/desk 粘贴它，或者在浏览器里直接打开。`,
    again: "再打开一次",
    allAgain: (links) => `${links} 条都再打开一次`,
  },
  nth: (number) => `第 ${number} 条`,
  before: (words) => `链接前面写着：${words}`,
  summary: {
    reports,
    span: (first, last) => (first === last ? `出现在 ${first}。` : `最早 ${first}，最近 ${last}。`),
  },
  choose: {
    heading: "怎样列出",
    by: "归在一起",
    grouping: { scenario: "故障相同的", region: "地区相同的", carrier: "上网线路相同的", side: "在同一边的" },
    side: "哪一边",
    anySide: "全部",
    site: "网站",
    anySite: "全部",
    order: "先列",
    orders: { newest: "最近的", oldest: "最早的", site: "同一网站的" },
    nothing: "没有符合的报告。",
    all: "全部列出",
  },
  group: {
    count: (count) => `${count} 份`,
    carrierHint: "AS 号是上网线路的编号。编号相同，就是从同一家的线路上网。",
    noCarrier: "报告里没有上网线路",
    carrier: (asn, country) => (country === undefined ? `AS${asn}` : `AS${asn}（${country}）`),
    onlyCountry: (country) => `${country}，没有 AS 号`,
    national: (country) => `${country}，不分地区`,
    vendors: "开票软件厂商的网站",
    otherSites: "名单里没有的网站",
    removed: "网站名已被发送人去掉",
  },
  column: {
    time: "时间",
    site: "网站",
    cause: "故障",
    side: "哪一边",
    confidence: "把握",
    failure: "断在哪里",
    probe: "从外面看",
  },
  row: {
    noTime: "没有写",
    noSite: "已去掉",
    nowhere: "都正常",
    failed: (layer, failure) => `${layer}：${failure}`,
    probe: { ok: "正常", failed: "也不通", notMeasured: "没有测", abstains: "不通，不作数" },
    show: "展开",
    hide: "收起",
    isLast: "服务已经删除这份报告，现在只有这里有。要留下，请下载 JSON。",
  },
  side: { user: "用户那边", beyond: "不在用户那边", none: "没有问题", unclear: "还不能断定" },
  files: {
    heading: "下载",
    hint: (count) => `列出的 ${count} 份报告。文件里只有报告，没有链接，也没有粘贴的文字。`,
    json: "下载 JSON（完整的报告）",
    csv: "下载 CSV（表格，一份一行）",
    done: (name) => `已交给浏览器下载：${name}`,
    name: "报告汇总",
    print: "打印",
    column: {
      number: "第几条链接",
      beginLocal: "开始时间（看报告的人的时区）",
      beginUtc: "开始时间（UTC）",
      clockSeconds: "用户电脑慢了几秒",
      portal: "网站",
      region: "地区",
      target: "网址",
      side: "哪一边",
      cause: "故障",
      confidence: "把握",
      scenario: "故障编号",
      locus: "位置编号",
      layer: "断在哪一层",
      browserFailure: "用户浏览器的错误",
      probe: "从外面看",
      probeFailure: "从外面看的错误",
      asn: "上网线路（AS 号）",
      egressCountry: "上网线路所在国家",
      browser: "浏览器",
      system: "操作系统",
      extension: "开票医生版本",
    },
    probe: { ok: "正常", failed: "不通", "not-measured": "没有测" },
  },
  clear: {
    clear: "清空列表",
    cleared: "列表已经清空。",
    question: (count) => `有 ${count} 份报告服务已经删除，也还没有下载成 JSON。清空以后就再也看不到了。`,
    yes: "清空",
    no: "不清空",
  },
};

function reports({ count, sides, certainlyBeyond, sites }: DeskSummary): string {
  const { user, beyond, none, unclear } = sides;
  const parts = [
    beyond > 0 &&
      `${beyond} 份的问题不在用户那边${certainlyBeyond === 0 ? "" : beyond === certainlyBeyond ? "（可以断定）" : `（${certainlyBeyond} 份可以断定）`}`,
    user > 0 && `${user} 份在用户那边`,
    unclear > 0 && `${unclear} 份还不能断定`,
    none > 0 && `${none} 份检查时没有问题`,
  ].filter((part) => part !== false);
  return `${count} 份报告，${sites} 个网站：${parts.join("，")}。`;
}
