/** Bytes that came and were not taken yet. Grows by doubling, so that a drip of single bytes costs no more than a gulp. */
export class ByteQueue {
  #store = new Uint8Array(4_096);
  #from = 0;
  #to = 0;

  get length(): number {
    return this.#to - this.#from;
  }

  push(bytes: Uint8Array): void {
    if (this.#to + bytes.length > this.#store.length) {
      const rest = this.#store.subarray(this.#from, this.#to);
      // A new store each time: what was taken stays as it was.
      this.#store = new Uint8Array(2 * Math.max(this.#store.length / 2, rest.length + bytes.length));
      this.#store.set(rest);
      this.#from = 0;
      this.#to = rest.length;
    }
    this.#store.set(bytes, this.#to);
    this.#to += bytes.length;
  }

  /** The next `length` bytes, or fewer where there are not so many; they stay in the queue. */
  peek(length: number): Uint8Array<ArrayBuffer> {
    return this.#store.subarray(this.#from, Math.min(this.#from + length, this.#to));
  }

  /** The next `length` bytes; nobody writes over them later. */
  take(length: number): Uint8Array<ArrayBuffer> {
    const taken = this.peek(length);
    this.#from += taken.length;
    return taken;
  }
}
