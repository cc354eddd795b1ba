/** WeChat Pay answers failures with their HTTP status and a code. */
export class PayError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    text: string,
  ) {
    super(text);
  }
}
