import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "vite";

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  png: "image/png",
};
const icons = join(import.meta.dirname, "../../../extension/public/icons");

/** Builds the gallery, as the extension's pages are built, and serves it on loopback; the origin, and how to stop. */
export async function serveGallery(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const files = await built();
  const server = createServer(({ url = "/" }, response) => {
    const name = new URL(url, "http://gallery").pathname.slice(1) || "index.html";
    const file = files.get(name);
    response.writeHead(file === undefined ? 404 : 200, { "content-type": types[name.split(".").at(-1) ?? ""] ?? "" });
    response.end(file);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function built(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { write: false, minify: false, target: "chrome120", modulePreload: false, chunkSizeWarningLimit: 4096 },
  });
  if (!("output" in result)) throw new Error("The gallery builds to one output.");
  const files = new Map(result.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]));
  for (const icon of await readdir(icons)) files.set(`icons/${icon}`, await readFile(join(icons, icon)));
  return files;
}
