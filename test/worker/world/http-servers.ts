import type { Starter } from "./starter.ts";

/** Servers whose TLS is well and whose HTTP is not. */
export async function startHttpServers({ start }: Starter): Promise<void> {
  for (const behaviour of ["hung", "empty-response", "reset-after-request"] as const)
    await start(behaviour, { behaviour });
  for (const status of [302, 403, 404, 503, 521, 525]) await start(`status-${status}`, { status });
  await start("platform-525", { status: 525, headers: { server: "cloudflare" } });
  await start("slow-headers", { behaviour: "slow-headers", delayMs: 400 });
}
