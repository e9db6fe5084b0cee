import http from "node:http";
import { listen } from "../servers/listen.ts";

export type PlainServer = Awaited<ReturnType<typeof startPlainServer>>;

/**
 * Everything that answers plain HTTP: the 204 check host, and sites on port 80. Node adds a true `Date`. While it wants a
 * sign-in it answers for everybody, as the gateway of a hotel does.
 */
export async function startPlainServer() {
  let wantsSignIn = false;
  const server = http.createServer((request, response) => {
    if (wantsSignIn) response.writeHead(200, { "content-type": "text/html" }).end("<title>Sign in</title>");
    else response.writeHead(request.url === "/generate_204" ? 204 : 200).end();
  });
  const port = await listen(server, {});
  return {
    port,
    wantSignIn(wanted: boolean): void {
      wantsSignIn = wanted;
    },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
