import { OutboundError } from './outbound';

export interface Download {
  /** As the sender says; may be wrong. */
  contentType: string;
  bytes: Buffer;
}

/**
 * Fetches bytes from another system: time-out for the whole of it, size limit while reading, no redirects, no
 * retries. As with `callOutside`, the address never reaches an error.
 * @throws OutboundError
 */
export async function downloadOutside(
  url: string,
  { timeoutMs, maxBytes }: { timeoutMs: number; maxBytes: number },
): Promise<Download> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new OutboundError('status', response.status);
    }
    return {
      contentType: response.headers.get('content-type') ?? '',
      bytes: await limited(response, maxBytes),
    };
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
