import { WechatToken } from '../src/channels/wechat/token/wechat-token.entity';
import { WechatTokens } from '../src/channels/wechat/token/wechat-tokens';
import { ContentService } from '../src/content/content.service';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import type { Harness } from './harness';

/** As on the first day: no access token is known, in memory or in the database. */
export async function forgetTokens(h: Harness): Promise<void> {
  (Reflect.get(h.app.get(WechatTokens), 'known') as Map<string, unknown>).clear();
  await h.app.get(Database).transaction((manager) => manager.clear(WechatToken));
}

/** Paths that are asked of the simulator from now on; the adapter goes through the global fetch. */
export function watchCalls(h: Harness): { paths: string[]; count: (path: string) => number } {
  const paths: string[] = [];
  const real = globalThis.fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    if (origin === h.simulator.url && !pathname.startsWith('/_sim')) paths.push(pathname);
    return real(input, init);
  });
  return { paths, count: (path) => paths.filter((each) => each === path).length };
}

/** A clock that stands still and is moved by hand. */
export class HandClock {
  private ms: number;

  constructor(h: Harness, start: Date | number = Date.now()) {
    this.ms = new Date(start).getTime();
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => this.now());
  }

  now(): Date {
    return new Date(this.ms);
  }

  set(at: Date | number): void {
    this.ms = new Date(at).getTime();
  }

  forward(minutes: number): void {
    this.ms += minutes * 60_000;
  }
}

/** As if the machine had let everything through that the reporter of this tip wrote and photographed. */
export async function passContent(h: Harness, tipId: string): Promise<void> {
  const content = h.app.get(ContentService);
  const work = await content.begin('tip', tipId);
  for (const check of work?.open ?? []) await content.judged(check, 'pass', 100);
}
