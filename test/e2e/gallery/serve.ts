import { createServer } from "vite";

/** Serves the gallery on loopback; the origin, and how to stop. */
export async function serveGallery(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    server: { host: "127.0.0.1", port: 0, hmr: false, fs: { allow: [`${import.meta.dirname}/../../..`] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== "object" || address === null) throw new Error("The gallery's server has no address.");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
