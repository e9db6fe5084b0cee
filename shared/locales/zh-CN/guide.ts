import type { CallFacts, GuideTexts } from "../guide-shape.ts";

const sure = { certain: "", likely: "（很可能）", possible: "（可能）" } as const;

/** 一步一步修的时候说的话。 */
export const guide: GuideTexts = {
  guide: {
    step: (step, of) => `第 ${step} 步，共 ${of} 步`,
    done: { check: "做好了，帮我检查", next: "好了，下一步", wait: "好，我等着" },
    back: "上一步",
    checking: "正在检查……",
    checkingHint: "几秒钟就好，您不用动。",
    seen: {
      link: { well: () => "电脑连上网了", bad: () => "电脑还没有连上网" },
      captive: { well: () => "这个网络不用再登录", bad: () => "这个网络还没有登录" },
      clock: { well: () => "电脑时间准了", bad: () => "电脑时间还不准" },
      neutral: { well: () => "别的网站能打开", bad: () => "别的网站也打不开" },
      neutralPort: { well: () => "端口放行了", bad: () => "端口还没有放行" },
      unrelated: { well: () => "别的网站的安全证书正常", bad: () => "别的网站的安全证书也不对" },
      doh: { well: () => "这个网址查得到", bad: () => "这个网址查不到" },
      egress: { well: () => "是从国内上网的", bad: () => "还不是从国内上网的" },
      quality: { well: () => "网络稳定了", bad: () => "网络还是慢或不稳" },
      families: { well: () => "新式地址通了", bad: () => "新式地址还不通" },
      loopback: { well: () => "电脑里的程序有回应", bad: () => "电脑里的程序还没有回应" },
      tab: { well: () => "网页打开了", bad: () => "网页还是打不开" },
      page: { well: () => "网页上没有那条提示了", bad: () => "网页上还是那条提示" },
      observation: { well: () => "网页能正常用了", bad: () => "网页还是打不开" },
      probe: { well: (site) => `从外面能打开${site}`, bad: (site) => `从外面也打不开${site}` },
      recheck: { well: (site) => `${site}能打开`, bad: (site) => `${site}还打不开` },
    },
    stillNext: (step) => `还没好，请接着做第 ${step} 步。`,
    spent: "已经查了很多次，先让网站歇一歇。请过半小时再检查。",
    failed: "这次没有检查成。请再按一次。",
    waiting: (time) => `我们会自己再查，下次在 ${time}。好了马上告诉您，您可以先做别的，不用一直看着。`,
    waitingNoMore: "等了很久还没好，先不自动查了。想知道好了没有，按“现在就查”。",
    look: "现在就查",
    ask: (site) => `这一步我们看不到结果，请您看一下：${site}现在能用了吗？`,
    works: "能用了",
    fails: "还不行",
    ended: "这几步都做完了，还是不行。请看下面：换一个办法，或者找人帮忙。",
    endedBetter: "这个问题已经好了，但网站还打不开，说明还有别的原因。请再查一次。",
    again: "从头再做一遍",
    fixed: (site) => `好了，${site}能打开了`,
    fixedByUser: "好了，能用了",
    fixedNext: "现在刷新开票网页，就可以接着开票。",
    fixedLookFirst: "刚才点过“开具”的那张，先到“已开发票”里查，再决定要不要重开。",
    reload: "刷新开票网页",
    before: "刚才是什么问题",
    reloadHint: "刷新后，网页上填了还没提交的内容会清空。要留着的，先复制出来。",
    others: "别的办法",
    choose: "改用这个办法",
    doneByIt: "改好了，检查一下",
    otherSystems: "别的系统的命令",
  },
  call: {
    heading: "找谁、怎么说",
    who: {
      "office-it": () => "找单位的电脑管理员或网管。把下面这段话发给他，或者照着念：",
      provider: () => "打宽带的客服电话，号码在宽带合同或缴费短信里。照着念：",
      "tax-hotline": ({ helpline }) =>
        helpline === null ? "找网站的客服。照着念，或者发过去：" : `打 ${helpline}。照着念：`,
      vendor: () => "找开票软件或数字证书的客服。把下面这段话发过去，或者照着念：",
      manager: () => "找单位的法定代表人或财务负责人。把下面这段话发给他：",
    },
    say: {
      "office-it": (about, facts) =>
        [
          `您好，我这里打不开${about.site}，开不了票。`,
          `网址：${about.host}，端口 ${about.port}。`,
          found(facts),
          "麻烦您看一下：",
          ...numbered(facts),
          "改好了告诉我一声，我再查一次。",
        ].join("\n"),
      provider: (about, facts) =>
        [
          `您好，我的宽带要报修：${about.site}打不开，别的网站能打开。`,
          `网址是 ${about.host}，端口 ${about.port}。`,
          found(facts),
          "请查一下到这个网址的线路，并给我一个报修单号。",
        ].join("\n"),
      "tax-hotline": (about, facts) =>
        [
          `您好，我用${about.site}开票遇到问题。`,
          `网址：${about.host}，端口 ${about.port}。`,
          found(facts),
          ...(facts.side === "beyond" ? ["我的电脑和网络查过了，是正常的。"] : []),
          "请问网站现在有没有问题，什么时候能好？急着要开的票怎么办？",
        ].join("\n"),
      vendor: (about, facts) =>
        [
          `您好，我用${about.site}开票时遇到问题。`,
          found(facts),
          "网页或软件上的提示原文是：（请填上）",
          "请帮我看一下怎么处理。",
        ].join("\n"),
      manager: (about) =>
        [
          `您好，我在${about.site}开票时，网页说我没有权限。`,
          "请您登录电子税务局，在“账户中心 → 人员权限管理”里，给我加上开票和查询发票的权限。",
          "加好告诉我，我再登录确认。",
        ].join("\n"),
    },
    copy: "复制这段话",
    private: "这段话里没有您的姓名、税号和发票内容。",
  },
};

function found({ cause, confidence, when }: CallFacts): string {
  return `${when} 用“开票医生”查到：${cause}${sure[confidence]}。`;
}

function numbered({ toDo }: CallFacts): readonly string[] {
  return toDo.map((line, index) => `${index + 1}. ${line}`);
}
