/** What is said while something is kept in mind for the user: a submit without a result, a site that is to come back. */
export interface WatchingTexts {
  /** Between times: those of another day say which. */
  readonly moment: {
    readonly tomorrow: (time: string) => string;
    readonly onDay: (day: string, time: string) => string;
  };
  readonly guard: {
    readonly title: string;
    readonly steps: readonly string[];
    /** When the submit was lost, when to look again, and until when there is something to wait for. */
    readonly times: Readonly<Record<"submitted" | "again" | "latest", (time: string) => string>>;
    /** Half a day has passed. */
    readonly over: string;
    readonly lookUp: string;
    readonly release: string;
  };
  readonly comeBack: {
    readonly offer: string;
    /** Before the offer is taken. */
    readonly how: string;
    readonly waiting: (site: string) => string;
    readonly next: (time: string) => string;
    /** A moment of one's own, so that not everybody comes at once. */
    readonly suggestion: (time: string) => string;
    /** It can only be told on the toolbar. */
    readonly silent: string;
    readonly stop: string;
  };
}
