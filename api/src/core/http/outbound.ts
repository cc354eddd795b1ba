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
  /** Limit of the answer in bytes; 1 MB. */
  maxBytes?: number;
}

const MAX_ANSWER = 1024 * 1024;

/**
 * The one way to call another system: time-out (5 s), bounded retries with jitter, an answer limit of 1 MB
 * that is kept while reading, no redirects. The address never reaches an error or a log, because it may carry secrets.
 * @throws OutboundError
 */
export async function callOutside(url: string, options: OutboundOptions = {}): Promise<string> {
  return (await callOutsideForBytes(url, options)).toString('utf8');
}

/** The same for an answer that is a file. @throws OutboundError */
export async function callOutsideForBytes(url: string, options: OutboundOptions = {}): Promise<Buffer> {
  const retries = options.retries ?? 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(url, options);
    } catch (error) {
      const failure = error instanceof OutboundError ? error : new OutboundError('network');
      const refused = failure.reason === 'status' && (failure.status ?? 500) < 500;
      const final = refused || failure.reason === 'too_large';
      if (final || attempt >= retries) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt * (0.5 + Math.random())));
    }
  }
}

async function once(url: string, options: OutboundOptions): Promise<Buffer> {
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
    return await limited(response, options.maxBytes ?? MAX_ANSWER);
  } catch (error) {
    if (error instanceof OutboundError) throw error;
    throw new OutboundError(signal.aborted ? 'timeout' : 'network');
  }
}

/** The announced length may be missing or a lie, so what really comes is counted. */
async function limited(response: Response, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return Buffer.concat(parts);
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new OutboundError('too_large');
    }
    parts.push(part.value);
  }
}
