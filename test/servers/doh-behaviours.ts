import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import dnsPacket from "dns-packet";
import { answerFromTable } from "./dns-answers.ts";
import type { DnsEntry } from "./dns-answers.ts";

/** Answers one query in wire format, well or badly. */
export type DohBehaviour = (response: ServerResponse, query: Buffer, seen: number) => void;

const mediaType = "application/dns-message";
const good: DnsEntry = { A: ["93.184.215.14"], AAAA: ["2606:2800:21f:cb07::1"] };
const million = 1_000_000;

/** Resolvers of one server, by the path under which they are asked. */
export const dohBehaviours = {
  good: table(good),
  /** Another part of the world. */
  "other-view": table({ A: ["93.184.215.20", "93.184.215.21"], AAAA: ["2606:2800:21f:cb07::2"] }),
  "large-view": table({ A: [1, 2, 3, 4, 5, 6, 7].map((i) => `93.184.216.${i}`) }),
  "no-such-name": table({ rcode: "NXDOMAIN" }),
  "ipv6-only": table({ AAAA: ["2606:2800:21f:cb07::3"] }),
  "no-address": table({}),
  servfail: table({ rcode: "SERVFAIL" }),
  private: table({ A: ["10.0.0.1"] }),
  /** As many as are measured of one site, and more. */
  "this-machine": table({ A: [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `127.0.0.${i}`) }),
  "this-machine-both-kinds": table({
    A: [1, 2, 3, 4, 5, 6].map((i) => `127.0.0.${i}`),
    AAAA: ["::1", "2001:db8::2", "2001:db8::3"],
  }),
  "this-machine-mostly-ipv6": table({ A: ["127.0.0.1"], AAAA: [1, 2, 3, 4, 5, 6].map((i) => `2001:db8::${i}`) }),
  "this-machine-slowly": (response, query) =>
    void setTimeout(() => send(response, answerOf(query, { A: [1, 2, 3, 4, 5].map((i) => `127.0.0.${i}`) })), 1_400),
  "mixed-kinds": table({ A: ["93.184.215.14"], AAAA: ["fd00::1"] }),
  "cname-loop": (response, query) => {
    const loop = [...Array(20).keys()].map((i) => ({
      type: "CNAME" as const,
      name: `${i}.loop.test`,
      data: `${(i + 1) % 20}.loop.test`,
    }));
    send(response, withAnswers(query, loop));
  },
  /** The first query of each kind is refused with 500. */
  "fails-once": (response, query, seen) => {
    if (seen === 1) response.writeHead(500).end();
    else send(response, answerOf(query, good));
  },
  "status-500": (response) => void response.writeHead(500).end(),
  /** "No such name", and addresses of it. */
  "error-with-addresses": (response, query) => {
    const answer = answerOf(query, good);
    answer.writeUInt8((answer[3] ?? 0) | 3, 3);
    send(response, answer);
  },
  redirect: (response) => void response.writeHead(302, { location: "/good" }).end(),
  "other-type": (response, query) => send(response, answerOf(query, good), { "content-type": "text/html" }),
  "no-type": (response, query) => void response.end(answerOf(query, good)),
  "other-id": (response, query) => {
    const answer = answerOf(query, good);
    answer.writeUInt16BE(0x1234, 0);
    send(response, answer);
  },
  "other-question": (response, query) => {
    const other = dnsPacket.decode(query).questions?.map((question) => ({ ...question, name: "another.test" })) ?? [];
    send(response, answerOf(dnsPacket.encode({ type: "query", id: 0, questions: other }), good));
  },
  "no-question": (response, query) => {
    const answers = [{ type: "A" as const, name: dnsPacket.decode(query).questions?.[0]?.name ?? "", data: "1.1.1.1" }];
    send(response, dnsPacket.encode({ type: "response", id: 0, answers }));
  },
  "the-query-itself": (response, query) => send(response, query),
  "cut-off": (response, query) => send(response, answerOf(query, good).subarray(0, -3)),
  nothing: (response) => send(response, Buffer.alloc(0)),
  "too-long": (response, query) => pour(response, answerOf(query, good), 20 * million),
  "gzip-bomb": (response, query) =>
    send(response, gzipSync(Buffer.concat([answerOf(query, good), Buffer.alloc(million)])), {
      "content-encoding": "gzip",
    }),
  endless: (response, query) => pour(response, answerOf(query, good), Number.POSITIVE_INFINITY),
  drip: (response, query) => {
    response.writeHead(200, { "content-type": mediaType });
    response.write(answerOf(query, good).subarray(0, 12));
    const timer = setInterval(() => response.write(Buffer.alloc(1)), 100);
    response.on("close", () => clearInterval(timer));
  },
  reset: (response) => void response.destroy(),
  silent: () => undefined,
} as const satisfies Readonly<Record<string, DohBehaviour>>;

function table(entry: DnsEntry): DohBehaviour {
  return (response, query) => send(response, answerOf(query, entry));
}

function answerOf(query: Buffer, entry: DnsEntry): Buffer {
  const answer = answerFromTable(query, new Map([["*", entry]]));
  if (answer === undefined) throw new Error("a table that is silent");
  return answer;
}

function withAnswers(query: Buffer, answers: dnsPacket.Answer[]): Buffer {
  return dnsPacket.encode({ type: "response", id: 0, questions: dnsPacket.decode(query).questions ?? [], answers });
}

/** Goes on after a good answer for so many bytes, as fast as the client takes them. */
function pour(response: ServerResponse, start: Buffer, bytes: number): void {
  const piece = Buffer.alloc(65_536);
  let left = bytes;
  const more = (): void => {
    while (!response.destroyed && left > 0) {
      left -= piece.length;
      if (!response.write(piece)) return;
    }
    response.end();
  };
  response.writeHead(200, { "content-type": mediaType });
  response.write(start);
  response.on("drain", more);
  more();
}

function send(response: ServerResponse, message: Buffer, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { "content-type": mediaType, ...headers });
  response.end(message);
}
