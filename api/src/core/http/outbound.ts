export class OutboundError extends Error {
  constructor(
    readonly reason: 'timeout' | 'network' | 'status' | 'too_large',
    readonly status?: number,
  ) {
    super(`outbound call failed: ${reason}${status ? ` ${status}` : ''}`);
  }
}

export interface OutboundOptions {
  method?: 'GET' | 'POST';
  json?: unknown;
  /** JSON that is written already, because it was signed as it stands; instead of `json`. */
  body?: string;
  headers?: Record<string, string>;
  timeoutMs?: number;
  /** How often a failed call is made again; only for calls that may safely be repeated. */
  retries?: number;
}

const MAX_ANSWER = 1024 * 1024;

/**
 * The one way to call another system: time-out (5 s), bounded retries with jitter, an answer limit of 1 MB,
 * no redirects. The address never reaches an error or a log, because it may carry secrets.
 * @throws OutboundError
 */
export async function callOutside(url: string, options: OutboundOptions = {}): Promise<string> {
  const retries = options.retries ?? 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(url, options);
    } catch (error) {
      const failure = error instanceof OutboundError ? error : new OutboundError('network');
      const final = failure.reason === 'status' && (failure.status ?? 500) < 500;
      if (final || attempt >= retries) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt * (0.5 + Math.random())));
    }
  }
}

async function once(url: string, options: OutboundOptions): Promise<string> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? 5000);
  const body = options.json === undefined ? options.body : JSON.stringify(options.json);
  try {
    const response = await fetch(url, {
      method: options.method ?? 'GET',
      redirect: 'error',
      signal,
      headers: { ...options.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new OutboundError('status', response.status);
    }
    const text = await response.text();
    if (text.length > MAX_ANSWER) throw new OutboundError('too_large');
    return text;
  } catch (error) {
    if (error instanceof OutboundError) throw error;
    throw new OutboundError(signal.aborted ? 'timeout' : 'network');
  }
}
