import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem';

const RAW = Symbol('raw body');
type WithRaw = FastifyRequest & { [RAW]?: Buffer };

/** The bytes as they arrived; empty unless the route was named to `keepRawBody`. */
export const rawBodyOf = (request: FastifyRequest): Buffer => (request as WithRaw)[RAW] ?? Buffer.alloc(0);

/**
 * Keeps the bytes of a signed body for one address, and refuses more than `limit` of them before anything is
 * parsed. Other routes are not slowed down.
 */
export function keepRawBody(server: FastifyInstance, url: string, limit: number): void {
  server.addHook('onRoute', (route) => {
    if (route.url !== url) return;
    route.bodyLimit = limit;
    route.preParsing = async (request, _reply, payload) => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of payload) {
        const bytes = Buffer.from(chunk as Buffer);
        size += bytes.length;
        if (size > limit) throw new Problem('too_large', '内容太大了');
        chunks.push(bytes);
      }
      const raw = Buffer.concat(chunks);
      (request as WithRaw)[RAW] = raw;
      return Object.assign(Readable.from(raw, { objectMode: false }), { receivedEncodedLength: raw.length });
    };
  });
}

/** Refuses more than `limit` bytes at one address, whatever kind of body it is. */
export function limitBody(server: FastifyInstance, url: string, limit: number): void {
  server.addHook('onRoute', (route) => {
    if (route.url === url) route.bodyLimit = limit;
  });
}
