import http from "node:http";
import { listen } from "../servers/listen.ts";

/** Everything that answers plain HTTP: the 204 check host, and sites on port 80. Node adds a true `Date`. */
export async function startPlainServer() {
  const server = http.createServer((request, response) => {
    response.writeHead(request.url === "/generate_204" ? 204 : 200).end();
  });
  const port = await listen(server, {});
  return {
    port,
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
