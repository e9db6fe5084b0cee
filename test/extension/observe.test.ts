import { describe, expect, test } from "vitest";
import { observe, type RequestDetails } from "../../extension/background/observe.ts";

const request: RequestDetails = {
  requestId: "1",
  url: "https://dppt.beijing.chinatax.gov.cn:8443/invoice/issue?taxpayer=911101#amount",
  method: "POST",
  type: "xmlhttprequest",
  tabId: 3,
  timeStamp: 1_000_250.4,
};

describe("what is kept of a request", () => {
  test("an answer: host, port, method, type, status, address and time, and nothing after the host", () => {
    const seen = observe({ ...request, statusCode: 200, ip: "203.0.113.10" }, 1_000_000);
    expect(seen).toEqual({
      target: { host: "dppt.beijing.chinatax.gov.cn", port: 8443 },
      method: "POST",
      type: "xmlhttprequest",
      outcome: "answered",
      status: 200,
      address: "203.0.113.10",
      startedAt: 1_000_000,
      durationMs: 250,
    });
    expect(JSON.stringify(seen)).not.toMatch(/invoice|taxpayer|911101|amount/);
  });

  test("a failure, with the browser's name and ours", () => {
    expect(observe({ ...request, error: "net::ERR_CONNECTION_RESET" }, 1_000_000, 0, "tcp.reset")).toMatchObject({
      outcome: "failed",
      failure: "tcp.reset",
      raw: "net::ERR_CONNECTION_RESET",
    });
  });

  test("a body that breaks off keeps the address that its header came from", () => {
    const broken = { ...request, error: "net::ERR_CONTENT_LENGTH_MISMATCH", ip: "203.0.113.10" };
    expect(observe(broken, 1_000_000)).toMatchObject({ outcome: "failed", address: "203.0.113.10" });
  });

  test("no event at all is a hung request", () => {
    expect(observe(request, 1_000_000)).toMatchObject({ outcome: "hung" });
  });

  test("the end of a redirect loop, which the browser calls aborted, has its own name", () => {
    const aborted = { ...request, type: "main_frame", error: "net::ERR_ABORTED" };
    expect(observe(aborted, 1_000_000, 20, "abandoned")).toMatchObject({ failure: "http.response.redirect_loop" });
    expect(observe(aborted, 1_000_000, 3, "abandoned")).toMatchObject({ failure: "abandoned" });
  });

  test("port 443 where none is written, WebSockets included", () => {
    const socket = { ...request, url: "wss://inv-veri.chinatax.gov.cn/live", type: "websocket", statusCode: 101 };
    expect(observe(socket, 1_000_000)).toMatchObject({ target: { host: "inv-veri.chinatax.gov.cn", port: 443 } });
  });
});

describe("what is not looked at", () => {
  test.each([
    ["a host outside the catalogue", { url: "https://news.example.com/" }],
    ["a host that only ends like one of ours", { url: "https://dppt.beijing.chinatax.gov.cn.example.com:8443/" }],
    ["plain HTTP", { url: "http://beijing.chinatax.gov.cn/" }],
    ["a program on this computer", { url: "https://127.0.0.1:8443/" }],
    ["pictures", { type: "image" }],
  ])("%s", (_, change) => {
    expect(observe({ ...request, ...change, statusCode: 200 }, 1_000_000)).toBeUndefined();
  });
});
