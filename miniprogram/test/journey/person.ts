import { randomUUID } from 'node:crypto';
import type { Servers } from './servers';

interface Case {
  version: number;
  timeline: object[];
}

/** An identity of the demo that acts through the API, for what a journey only needs to have happened. */
export class Person {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async of({ url, wechat }: Servers, openid: string): Promise<Person> {
    const { code } = await sent<{ code: string }>(`${wechat}/_sim/codes`, { openid });
    const session = await sent<{ accessToken: string }>(`${url}/api/v1/auth/wechat`, { code });
    return new Person(`${url}/api/v1`, session.accessToken);
  }

  post<T>(path: string, body: object): Promise<T> {
    return sent<T>(this.url + path, body, this.token);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await fetch(this.url + path, { headers: { authorization: `Bearer ${this.token}` } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.json()) as T;
  }

  async photo(bytes: Buffer): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'photo.jpg');
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.url}/media`, { method: 'POST', headers, body: form });
    if (!answer.ok) throw new Error(`the photo was refused with ${answer.status}`);
    return ((await answer.json()) as { id: string }).id;
  }

  /** Makes a move on a case as it is now. */
  async move(tipId: string, move: string, more: object = {}): Promise<void> {
    const { version } = await this.get<Case>(`/tips/${tipId}`);
    await this.post(`/tips/${tipId}/moves`, { key: randomUUID(), move, version, ...more });
  }

  /** Waits until the timeline of a case says something. */
  async untilSaid(tipId: string, text: string): Promise<void> {
    for (let tries = 0; tries < 60; tries += 1) {
      const { timeline } = await this.get<Case>(`/tips/${tipId}`);
      if (JSON.stringify(timeline).includes(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`never on the timeline: ${text}`);
  }
}

async function sent<T>(address: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
