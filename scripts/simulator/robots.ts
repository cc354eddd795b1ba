import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { endpoint, jsonBody } from './endpoint';
import type { Faults } from './faults';
import { WechatError, type WechatAnswer } from './types';

export interface RobotMessage {
  key: string;
  type: string;
  text: string;
  at: number;
}

const SEND = '/cgi-bin/webhook/send';
const PER_MINUTE = 20;
const LIMITS: Record<string, number> = { text: 2048, markdown: 4096 };

/** WeCom group robots (qyapi.weixin.qq.com): the key in the address is the secret; 20 messages a minute each. */
export class Robots {
  readonly sent: RobotMessage[] = [];
  private readonly keys = new Set<string>();
  private counted: { key: string; at: number }[] = [];

  constructor(private readonly now: () => number) {}

  /** The address that WeCom shows when a robot is added to a group. */
  create(base: string): string {
    const key = randomUUID();
    this.keys.add(key);
    return `${base}${SEND}?key=${key}`;
  }

  /** The robot is taken out of its group: its address is dead. */
  remove(key: string): void {
    this.keys.delete(key);
  }

  get all(): readonly string[] {
    return [...this.keys];
  }

  send(key: unknown, body: Record<string, unknown>): WechatAnswer {
    if (typeof key !== 'string' || !this.keys.has(key)) throw new WechatError(93000, 'invalid webhook url');
    const type = String(body['msgtype']);
    const limit = LIMITS[type];
    if (limit === undefined) throw new WechatError(40008, 'invalid message type');
    const content = (body[type] as { content?: unknown } | undefined)?.content;
    if (typeof content !== 'string' || content === '') throw new WechatError(44004, 'empty content');
    if (Buffer.byteLength(content) > limit) throw new WechatError(45002, 'content size out of limit');
    const since = this.now() - 60_000;
    this.counted = this.counted.filter(({ at }) => at > since);
    if (this.counted.filter((one) => one.key === key).length >= PER_MINUTE)
      throw new WechatError(45009, 'api freq out of limit');
    this.counted.push({ key, at: this.now() });
    this.sent.push({ key, type, text: content, at: this.now() });
    return { errcode: 0, errmsg: 'ok' };
  }

  reset(): void {
    this.sent.length = 0;
    this.counted = [];
  }
}

export function robotEndpoints(app: FastifyInstance, faults: Faults, robots: Robots): void {
  endpoint(app, faults, {
    method: 'POST',
    path: SEND,
    contentType: 'application/json; charset=UTF-8',
    answer: (request) => robots.send((request.query as Record<string, unknown>)['key'], jsonBody(request)),
  });
}
