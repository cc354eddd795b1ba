/** A browser's screen is left to the browser. */
export function keepScreenOn(_on: boolean): void {
  // Nothing to do.
}
