import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest, preParsingAsyncHookHandler } from 'fastify';

const LIMIT = 64 * 1024;
const raws = new WeakMap<FastifyRequest, string>();

/** The body as it came, of a request to the notification's address; null elsewhere. */
export const rawBodyOf = (request: FastifyRequest): string | null => raws.get(request) ?? null;

/**
 * Keeps the bytes of notifications before they are parsed: a signature covers bytes, not what JSON makes of them. On that
 * one route only; to be called before the routes are made.
 */
export function keepRawBodies(fastify: FastifyInstance, path: string): void {
  fastify.addHook('onRoute', (route) => {
    if (route.url === path) route.preParsing = keep;
  });
}

const keep: preParsingAsyncHookHandler = async (request, _reply, payload) => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LIMIT) throw Object.assign(new Error('body too large'), { statusCode: 413 });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  raws.set(request, bytes.toString('utf8'));
  return Object.assign(Readable.from([bytes]), { receivedEncodedLength: length });
};
