import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import mysql from 'mysql2/promise';
import sharp from 'sharp';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../scripts/simulator/simulator';
import { createApp } from '../src/app';
import { testConfig } from '../src/core/config/config';
import type { Config } from '../src/core/config/config';
import identities from '../../scripts/demo/identities.json';

const APP = { appId: 'wx00000000000test0', secret: 'simulated' };
/** Of the message push, as if entered in the console. */
export const PUSH = { token: 'TestToken1', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' } as const;
export const OPENIDS = {
  resident: 'oDEMO-resident-0000000000001',
  volunteer: 'oDEMO-volunteer-000000000002',
  head: 'oDEMO-grid-head-000000000003',
  director: 'oDEMO-director-0000000000004',
  office: 'oDEMO-office-00000000000005',
  admin: 'oDEMO-admin-000000000000006',
} as const;
export type Who = keyof typeof OPENIDS;

export interface Answer<T> {
  status: number;
  body: T;
}

/** A database of its own on the engine that TEST_DATABASE names: `sqlite` (default) or `mariadb`. */
export async function freshDatabase(folder: string): Promise<{ url: string; drop: () => Promise<void> }> {
  if (process.env['TEST_DATABASE'] !== 'mariadb')
    return { url: `sqlite:${join(folder, 'test.sqlite')}`, drop: () => Promise.resolve() };
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE=mariadb needs TEST_DATABASE_URL');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string): Promise<void> => {
    const connection = await mysql.createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`DROP DATABASE ${name}`) };
}

async function started(config: Config): Promise<NestFastifyApplication> {
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** The real application on a real database, with a WeChat simulator over HTTP; one per test file. */
export class Harness {
  private constructor(
    public app: NestFastifyApplication,
    readonly simulator: Simulator,
    readonly config: Config,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(
    overrides: Partial<Config> = {},
    wechat: Partial<SimulatorOptions> = {},
  ): Promise<Harness> {
    const folder = mkdtempSync(join(tmpdir(), 'lantian-test-'));
    const simulator = await startSimulator({ ...APP, identities, ...wechat });
    const database = await freshDatabase(folder);
    const config = testConfig({
      DEMO: true,
      DATABASE_URL: database.url,
      DEMO_BOUNDARIES: join(__dirname, '../../scripts/demo/boundaries.geojson'),
      MEDIA_DIR: join(folder, 'media'),
      WECHAT_APPID: APP.appId,
      WECHAT_SECRET: APP.secret,
      WECHAT_API_BASE: simulator.url,
      WECHAT_TEMPLATE_PROGRESS: 'demo-progress',
      WECHAT_PUSH_TOKEN: PUSH.token,
      WECHAT_PUSH_AES_KEY: PUSH.aesKey,
      ...overrides,
    });
    return new Harness(await started(config), simulator, config, async () => {
      await simulator.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** Ends the application and starts it anew on the same database, as after a crash or an upgrade. */
  async restart(): Promise<void> {
    await this.app.close();
    this.app = await started(this.config);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.cleanUp();
  }

  async call<T = Record<string, unknown>>(
    method: 'GET' | 'POST',
    path: string,
    options: { token?: string; body?: unknown } = {},
  ): Promise<Answer<T>> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: options.token ? { authorization: `Bearer ${options.token}` } : {},
      ...(options.body === undefined ? {} : { payload: options.body as Record<string, unknown> }),
    });
    // Documents are no JSON; who wants their bytes asks for them otherwise.
    const json = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, body: (json ? JSON.parse(answer.body) : {}) as T };
  }

  /** Logs in through the simulator, as the phone would. */
  async login(who: Who): Promise<string> {
    const code = await this.loginCode(OPENIDS[who]);
    const { status, body } = await this.call<{ accessToken: string }>('POST', '/auth/wechat', {
      body: { code },
    });
    if (status !== 200) throw new Error(`login failed with ${status}`);
    return body.accessToken;
  }

  async loginCode(openid: string): Promise<string> {
    const response = await fetch(`${this.simulator.url}/_sim/codes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid }),
    });
    return ((await response.json()) as { code: string }).code;
  }

  async upload(
    token: string,
    bytes: Buffer,
  ): Promise<
    Answer<{
      id: string;
      url: string;
      thumbUrl: string;
      code?: string;
      title?: string;
      width: number;
      height: number;
    }>
  > {
    const boundary = 'x-lantian-boundary';
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="photo.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const answer = await this.app.inject({
      method: 'POST',
      url: '/api/v1/media',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload,
    });
    return {
      status: answer.statusCode,
      body: JSON.parse(answer.body) as {
        id: string;
        url: string;
        thumbUrl: string;
        width: number;
        height: number;
      },
    };
  }

  async photo(token: string): Promise<string> {
    return (await this.upload(token, await jpeg())).body.id;
  }
}

export function jpeg(width = 640, height = 480): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 90, g: 120, b: 160 } } })
    .jpeg()
    .toBuffer();
}
