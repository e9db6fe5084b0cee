import type { BrowserContext } from "playwright-core";

/**
 * Listens from now on, and to what has been said so far, for errors that nobody caught and for errors on the console, of
 * all pages and the service worker. Failed requests are no errors here: the browser itself notes them.
 */
export async function listenForTroubles(context: BrowserContext): Promise<readonly string[]> {
  const troubles: string[] = [];
  context.on("weberror", (error) => troubles.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      troubles.push(`${message.worker() === null ? "page" : "service worker"}: ${message.text()}`);
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("no browser to speak to");
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"));
  if (worker === undefined) throw new Error("no service worker to listen to");
  // Playwright passes on what a service worker writes, not what it throws.
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { method, params } = JSON.parse(message) as Event;
    if (method === "Runtime.exceptionThrown")
      troubles.push(`service worker: ${params?.exceptionDetails?.exception?.description ?? "an exception"}`);
  });
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker.targetId });
  await session.send("Target.sendMessageToTarget", {
    sessionId,
    message: JSON.stringify({ id: 1, method: "Runtime.enable" }),
  });
  return troubles;
}

interface Event {
  readonly method?: string;
  readonly params?: { readonly exceptionDetails?: { readonly exception?: { readonly description?: string } } };
}
