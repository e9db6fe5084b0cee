import dgram from "node:dgram";
import dnsPacket from "dns-packet";
import { answerFromTable, type DnsTable } from "../../servers/dns-answers.ts";

/**
 * A resolver as routers and carriers run them: it passes queries on to another one and the answers back, except for
 * the names in `lies`, which it answers itself.
 */
export function startForwarder(options: {
  readonly host: string;
  readonly upstream: string;
  readonly lies: DnsTable;
}): Promise<void> {
  const socket = dgram.createSocket("udp4");
  socket.on("message", (query, from) => {
    const name = dnsPacket.decode(query).questions?.[0]?.name.toLowerCase() ?? "";
    if (options.lies.has(name) || options.lies.has("*")) {
      const reply = answerFromTable(query, options.lies);
      if (reply) socket.send(reply, from.port, from.address);
      return;
    }
    passOn(query, options.upstream, (reply) => socket.send(reply, from.port, from.address));
  });
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(53, options.host, resolve);
  });
}

/** One socket a query, as real forwarders do for the sake of port randomness (RFC 5452); 5 s, then it is forgotten. */
function passOn(query: Buffer, upstream: string, reply: (answer: Buffer) => void): void {
  const socket = dgram.createSocket("udp4");
  const forget = setTimeout(() => socket.close(), 5000);
  const end = (): void => {
    clearTimeout(forget);
    socket.close();
  };
  socket.on("message", (answer) => {
    reply(answer);
    end();
  });
  // An unreachable resolver (ICMP) is silence to the one who asked.
  socket.on("error", end);
  socket.connect(53, upstream, () => socket.send(query));
}
