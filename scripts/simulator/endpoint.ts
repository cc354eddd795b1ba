import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Faults } from './faults';
import { WechatError, type WechatAnswer } from './types';

interface Endpoint {
  method: 'GET' | 'POST';
  path: string;
  /** code2Session really answers JSON labelled text/plain. */
  contentType: string;
  /** Bytes are a file; WeChat sends those as they are, with this type (PNG). */
  fileType?: string;
  answer: (request: FastifyRequest) => WechatAnswer | Buffer;
}

/** Registers one WeChat endpoint: HTTP 200 with an errcode for failures, faults as switched on. */
export function endpoint(
  app: FastifyInstance,
  faults: Faults,
  { method, path, contentType, fileType = 'image/png', answer }: Endpoint,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: path,
    handler: async (request, reply) => {
      const hits = faults.take(path);
      const latency = hits.get('latency');
      if (hits.has('hang')) {
        await once(request.raw.socket, 'close');
        return hangUp(reply);
      }
      if (latency !== undefined) await sleep(latency);
      const status = hits.get('status');
      if (status !== undefined) {
        return reply.code(status).type('text/html').send('<html><body>Bad Gateway</body></html>');
      }
      const answered = outcome(request, method, hits.get('errcode'), hits.has('duplicate'), answer);
      if (hits.has('drop')) return hangUp(reply);
      if (Buffer.isBuffer(answered)) {
        const part = hits.has('truncate') ? answered.subarray(0, answered.length >> 1) : answered;
        return reply.type(fileType).send(part);
      }
      const text = JSON.stringify(answered);
      return reply.type(contentType).send(hits.has('truncate') ? text.slice(0, text.length >> 1) : text);
    },
  });
}

function outcome(
  request: FastifyRequest,
  method: string,
  errcode: number | undefined,
  twice: boolean,
  answer: Endpoint['answer'],
): WechatAnswer | Buffer {
  try {
    if (errcode !== undefined)
      throw new WechatError(errcode, errcode === -1 ? 'system error' : 'injected fault');
    if (request.method !== method) {
      throw method === 'POST'
        ? new WechatError(43002, 'require POST method')
        : new WechatError(43001, 'require GET method');
    }
    const first = answer(request);
    return twice ? answer(request) : first;
  } catch (error) {
    if (!(error instanceof WechatError)) throw error;
    return { errcode: error.errcode, errmsg: `${error.message} rid: ${randomUUID()}` };
  }
}

/** The work is done but its answer never arrives. */
function hangUp(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.destroy();
  return reply;
}

/** The JSON object in a request body. Throws 47001, as WeChat does for anything else. */
export function jsonBody(request: FastifyRequest): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(String(request.body));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new WechatError(47001, 'data format error');
}
