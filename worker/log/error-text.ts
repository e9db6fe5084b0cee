/** An error as it may be logged. */
export interface ErrorText {
  /** The error's class. */
  readonly error: string;
  readonly message: string;
  /** Where it was thrown, nearest first: functions and places in our bundle. */
  readonly stack: readonly string[];
  /** What led to it, likewise. */
  readonly cause?: ErrorText;
}

const mostFrames = 12;

/**
 * Class, message and stack of whatever was thrown. Messages of the runtime may quote what a caller sent or what a name
 * resolved to, so everything in them that looks like a name with dots, an address or a path is left out.
 */
export function errorText(thrown: unknown): ErrorText {
  if (!(thrown instanceof Error)) return { error: typeof thrown, message: withoutNames(String(thrown)), stack: [] };
  const frames = (thrown.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: thrown.name,
    message: withoutNames(thrown.message),
    stack: frames.slice(0, mostFrames).map((line) => line.trim()),
    ...(thrown.cause === undefined ? {} : { cause: errorText(thrown.cause) }),
  };
}

/** Host names, IPv4 and IPv6 addresses, URLs, mail addresses, paths and queries are all words with one of `. : / @ ? =` inside. */
function withoutNames(text: string): string {
  return text.replaceAll(/\S*(?:[\w\]][.:@/?=&][\w[/]|:[:/]|\/\w)\S*/g, "…");
}
