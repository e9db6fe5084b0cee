import type { RawAnswer } from "./raw-https-server.ts";

/** What servers do to an HTTP client once the handshake stands, by name. */
export const httpBehaviours = {
  /** 204 for HEAD and 200 for all else. */
  "method-in-status": (connection, head) => {
    const status = head.startsWith("HEAD ") ? "204 No Content" : "200 OK\r\nContent-Length: 0";
    connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  },
} as const satisfies Readonly<Record<string, RawAnswer>>;
