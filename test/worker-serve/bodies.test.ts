import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
let worker: RunningWorker;

beforeAll(async () => {
  await bundleWorker(join(folder, "bundle"));
  const variables = { ROUNDS: "off" };
  worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: folder,
    prebuilt: join(folder, "bundle"),
    variables,
  });
}, 60_000);

afterAll(async () => {
  await worker.close();
  rmSync(folder, { recursive: true });
});

interface Exchange {
  /** First line of the answer; empty where none came. */
  readonly status: string;
  /** Bytes of the body that the Worker took, or that lay on the way. */
  readonly taken: number;
}

const head = "POST /v1/measurements HTTP/1.1\r\nHost: probe.example\r\nContent-Type: application/json\r\n";

/** Sends a request byte by byte as given, the pieces of the body as fast as they are taken, until an answer has begun. */
function send(headers: string, pieces: Iterable<string | Buffer>): Promise<Exchange> {
  return new Promise((resolve) => {
    const socket = net.connect(worker.ports[0] ?? 0, "127.0.0.1");
    const source = pieces[Symbol.iterator]();
    let taken = 0;
    let status = "";
    const more = (): void => {
      for (let next = source.next(); next.done !== true && !socket.destroyed; next = source.next()) {
        taken += next.value.length;
        if (!socket.write(next.value)) return;
      }
    };
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve({ status, taken }));
    socket.on("drain", more);
    socket.once("data", (answer) => {
      status = answer.toString().split("\r\n", 1)[0] ?? "";
      socket.destroy();
    });
    socket.write(headers);
    more();
  });
}

function* endless(piece: string): Generator<string> {
  for (;;) yield piece;
}

describe("A request whose body", () => {
  it("says that it is large is refused before it is sent", async () => {
    const { status, taken } = await send(`${head}Content-Length: 1000000000\r\n\r\n`, []);
    expect(status).toMatch(/^HTTP\/1\.1 413 /);
    expect(taken).toBe(0);
  });

  it("does not end is refused as soon as it is too large, and not taken any further", async () => {
    const chunk = `400\r\n${"x".repeat(0x400)}\r\n`;
    const headers = `${head}Transfer-Encoding: chunked\r\n\r\n`;
    expect((await send(headers, [chunk, chunk, chunk])).status).toMatch(/^HTTP\/1\.1 413 /);
    const { taken } = await send(headers, endless(chunk));
    // What buffers on the way hold.
    expect(taken).toBeLessThan(16_000_000);
  });

  it("is a report of ten megabytes is refused in the same way", async () => {
    const reports = head.replace("/v1/measurements", "/v1/reports");
    const announced = await send(`${reports}Content-Length: 10000000\r\n\r\n`, []);
    expect(announced.status).toMatch(/^HTTP\/1\.1 413 /);
    expect(announced.taken).toBe(0);
    const chunk = `2000\r\n${"x".repeat(0x2000)}\r\n`;
    const streamed = await send(`${reports}Transfer-Encoding: chunked\r\n\r\n`, endless(chunk));
    expect(streamed.status).toMatch(/^HTTP\/1\.1 413 |^$/);
    expect(streamed.taken).toBeLessThan(10_000_000);
  });

  it("is a compressed bomb is not unpacked", async () => {
    const bomb = gzipSync(Buffer.from(" ".repeat(1_000_000)));
    const { status } = await send(`${head}Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`, [bomb]);
    expect(status).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("is deeply nested, or no text, is refused as no JSON of ours", async () => {
    for (const body of ["[".repeat(2_000), `${"[".repeat(1_000)}${"]".repeat(1_000)}`, Buffer.alloc(500, 0xff)]) {
      const { status } = await send(`${head}Content-Length: ${body.length}\r\n\r\n`, [body]);
      expect(status).toMatch(/^HTTP\/1\.1 400 /);
    }
  });

  it("never comes keeps nobody else waiting", async () => {
    const slow = Array.from({ length: 300 }, () => {
      const socket = net.connect(worker.ports[0] ?? 0, "127.0.0.1");
      socket.on("error", () => socket.destroy());
      socket.write(`${head}Content-Length: 60\r\n\r\n{`);
      return socket;
    });
    for (let i = 0; i < 20; i += 1) {
      const answer = await send(`${head}Content-Length: 2\r\n\r\n`, ["{}"]);
      expect(answer.status).toMatch(/^HTTP\/1\.1 400 /);
    }
    for (const socket of slow) socket.destroy();
  });
});

describe("A request with headers without end", () => {
  it("is not read for ever, and leaves the Worker as it was", async () => {
    const { taken } = await send(
      "GET /v1/health HTTP/1.1\r\nHost: probe.example\r\n",
      endless("X-More: x\r\n".repeat(50)),
    );
    expect(taken).toBeLessThan(16_000_000);
    expect((await fetch(`${worker.url}/v1/health`)).status).toBe(200);
  });
});
