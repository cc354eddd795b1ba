/** Machine-readable reasons; the type of a problem is `/problems/<code>`. */
export type ProblemCode =
  | 'invalid_input'
  | 'unauthenticated'
  | 'token_expired'
  | 'forbidden'
  | 'not_found'
  | 'key_reused'
  | 'stale_version'
  | 'move_not_allowed'
  | 'already_done'
  | 'too_large'
  | 'unsupported_media'
  | 'too_many_requests'
  | 'upstream_unavailable'
  | 'internal';

const STATUS: Record<ProblemCode, number> = {
  invalid_input: 422,
  unauthenticated: 401,
  token_expired: 401,
  forbidden: 403,
  not_found: 404,
  key_reused: 409,
  stale_version: 409,
  move_not_allowed: 409,
  already_done: 409,
  too_large: 413,
  unsupported_media: 415,
  too_many_requests: 429,
  upstream_unavailable: 503,
  internal: 500,
};

export interface FieldProblem {
  field: string;
  message: string;
}

export interface ProblemExtras {
  detail?: string;
  fields?: FieldProblem[];
  /** Seconds until trying again can help; also the header Retry-After. */
  retryAfter?: number;
  /** What the record looks like now, when the caller acted on an old copy. */
  current?: Record<string, unknown>;
}

/** The one error form (RFC 9457): `title` is a Chinese sentence that can be shown to the user as it is. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly title: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(title);
    this.status = STATUS[code];
  }
}

export const notFound = (what: string): Problem => new Problem('not_found', `没有找到${what}`);
export const forbidden = (why = '您没有权限做这件事'): Problem => new Problem('forbidden', why);
export const invalid = (field: string, message: string): Problem =>
  new Problem('invalid_input', message, { fields: [{ field, message }] });
