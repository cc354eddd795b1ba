import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Children } from '../lib/children.mjs';
import { anyFreePort } from '../lib/ports.mjs';
import { under } from '../lib/top.mjs';

const START_MS = 60_000;

/** The OpenAPI document of the compiled API, as it serves it. */
async function served() {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-openapi-'));
  const port = await anyFreePort();
  const children = new Children();
  const { PATH, HOME } = process.env;
  const secret = () => randomBytes(32).toString('base64');
  const env = {
    PATH,
    HOME,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'lantian.sqlite')}`,
    MEDIA_DIR: join(folder, 'media'),
    LOG_LEVEL: 'warn',
    OUTBOX_POLL_MS: '0',
    JOBS_POLL_MS: '0',
    ACCESS_TOKEN_SECRET: secret(),
    MEDIA_URL_SECRET: secret(),
    FIELD_KEY: secret(),
    WECHAT_APPID: 'wx0000000000000000',
    WECHAT_SECRET: secret(),
  };
  try {
    return await children.start('后端', [under('api/dist/main.js')], env, async (alive) => {
      for (
        const start = performance.now();
        alive() && performance.now() - start < START_MS;
        await sleep(100)
      ) {
        const answer = await fetch(`http://127.0.0.1:${port}/api/v1/docs-json`).catch(
          (/** @type {Error} */ error) => error,
        );
        if (answer instanceof Response && answer.ok) return answer.text();
      }
      throw new Error('后端没有给出接口说明');
    });
  } finally {
    children.stop(0);
    await children.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The API's description and the types of the mini-program's client made from it.
 * @returns {Promise<Record<string, string>>} content by file
 */
export async function openApi() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const document = JSON.parse(await served());
  const head = '// Generated from docs/openapi.json by `npm run generate`; do not edit.\n\n';
  return {
    'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'miniprogram/src/api/schema.d.ts': head + astToString(await openapiTS(document)),
  };
}
