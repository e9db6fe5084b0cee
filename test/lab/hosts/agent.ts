import { commands, type Commands } from "./commands.ts";

/** What stands behind each host of the lab: it lives in the host's network and does what the conductor tells it. */

export interface Order {
  readonly id: number;
  readonly name: keyof Commands;
  readonly input: never;
}

export type Reply = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

process.on("message", (order: Order) => {
  commands[order.name](order.input).then(
    (result) => process.send?.({ id: order.id, result } satisfies Reply),
    (error: unknown) =>
      process.send?.({ id: order.id, error: error instanceof Error ? error.message : String(error) } satisfies Reply),
  );
});
process.on("disconnect", () => process.exit());
