import type { CheckTexts } from "../checks-shape.ts";

export const checks: CheckTexts = {
  phone: {
    heading: "用手机试一下",
    steps: (address) => ["关掉手机的 Wi-Fi，只用手机流量。", `用手机浏览器打开 ${address}`],
    question: "手机上能打开吗？",
    answer: { opens: "手机能打开", "does-not-open": "手机也打不开" },
    noted: {
      opens: "记下了：手机能打开。上面的结果已按这个重新判断。",
      "does-not-open": "记下了：手机也打不开。上面的结果已按这个重新判断。",
    },
    takeBack: "点错了，撤回",
    takenBack: "已撤回。",
    failed: "没有记下来。请按“再查一次”，查完再回答。",
  },
  further: {
    heading: "还可以多查一项",
    why: {
      proxy:
        "代理或 VPN 软件常常会让网站打不开。允许后，开票医生看一下浏览器的代理设置。浏览器会问能不能“读取和更改所有网站上的数据”，这是它对代理权限的统一说法；开票医生只看代理设置，不看网页。",
      loopback:
        "开票网页要用电脑上的数字证书组件或打印组件。允许后，开票医生看一下这些组件有没有启动。只在这台电脑上查，不读证书内容。",
    },
    button: { proxy: "查代理设置", loopback: "查本机组件" },
    denied: "您没有允许，这一项就不查了。",
    failed: "这一项没有查成。请按“再查一次”。",
  },
};
