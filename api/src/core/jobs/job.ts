/** Work that is to be done again and again, by one process at a time. */
export interface Job {
  readonly name: string;
  /** Pause between two runs, in milliseconds. */
  readonly everyMs: number;
  /**
   * Does what is due at `now` and returns how much it did. It is called once more at once while it did
   * something, so a run may stop at a limit; after a time of being down it finds everything still due and
   * catches up. It may be called again for work that was already done (a process died): it repeats nothing.
   */
  run(now: Date): Promise<number>;
}
