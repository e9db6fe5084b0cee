import type { PendingRequest } from "./pending-request.ts";
import { pendingItem, read, write } from "../storage.ts";

/** A request is stored after a second: most never are, and a killed service worker still finds those that hang. */
const storeAfterMs = 1_000;
/** Called 5 s: what is then shown takes its time too. */
const slowAfterMs = 4_900;
const hungAfterMs = 8_000;
const storeTogetherMs = 500;
/** Nobody waits longer; whatever ends it then is another story. */
const forgetAfterMs = 300_000;

const nextAge = { fresh: "stored", stored: "slow", slow: "hung" } as const;
const dueAfterMs = { fresh: storeAfterMs, stored: slowAfterMs, slow: hungAfterMs } as const;

/** Called when a request has become slow or hung. */
export type Overdue = (requestId: string, request: PendingRequest) => void;

/** Requests without a header, in memory and (the older ones) in session storage. */
export class PendingRequests {
  readonly #requests = new Map<string, PendingRequest>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #overdue: Overdue;
  #storing: ReturnType<typeof setTimeout> | undefined;

  constructor(overdue: Overdue) {
    this.#overdue = overdue;
  }

  /** Takes up what an earlier life of the service worker left, except what has ended since we woke. */
  async restore(endedSince: ReadonlySet<string>): Promise<void> {
    for (const [id, request] of Object.entries(await read(pendingItem)))
      if (!this.#requests.has(id) && !endedSince.has(id)) this.add(id, request);
  }

  get isEmpty(): boolean {
    return this.#requests.size === 0;
  }

  add(requestId: string, request: PendingRequest): void {
    this.#requests.set(requestId, request);
    this.#schedule(requestId, request);
  }

  /** It waits for a person (a login dialog), or in a tab that nobody looks at. */
  excuse(requestId: string): void {
    const request = this.#requests.get(requestId);
    if (request !== undefined) this.#age(requestId, { ...request, age: "excused" });
  }

  end(requestId: string): PendingRequest | undefined {
    const request = this.#requests.get(requestId);
    clearTimeout(this.#timers.get(requestId));
    this.#timers.delete(requestId);
    this.#requests.delete(requestId);
    if (request !== undefined && request.age !== "fresh") this.#store();
    return request;
  }

  #schedule(requestId: string, request: PendingRequest): void {
    clearTimeout(this.#timers.get(requestId));
    const { age, startedAt } = request;
    const dueMs = age === "hung" || age === "excused" ? forgetAfterMs : dueAfterMs[age];
    const timer = setTimeout(() => this.#due(requestId), Math.max(0, startedAt + dueMs - Date.now()));
    this.#timers.set(requestId, timer);
  }

  #due(requestId: string): void {
    const request = this.#requests.get(requestId);
    if (request === undefined) return;
    if (request.age === "hung" || request.age === "excused") {
      this.end(requestId);
      return;
    }
    const older: PendingRequest = { ...request, age: nextAge[request.age] };
    this.#age(requestId, older);
    if (older.age === "slow" || older.age === "hung") this.#overdue(requestId, older);
  }

  #age(requestId: string, request: PendingRequest): void {
    this.#requests.set(requestId, request);
    this.#schedule(requestId, request);
    this.#store();
  }

  /** A slow portal ages many requests at a time: they are written together. */
  #store(): void {
    if (this.#storing !== undefined) return;
    this.#storing = setTimeout(() => {
      this.#storing = undefined;
      const old = [...this.#requests].filter(([, { age }]) => age !== "fresh");
      write(pendingItem, Object.fromEntries(old)).catch((error: unknown) =>
        console.error("storing pending requests:", error),
      );
    }, storeTogetherMs);
  }
}
