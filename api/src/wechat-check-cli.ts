import 'reflect-metadata';
import { checkWechat } from './channels/wechat/check/check-wechat';
import { tell } from './channels/wechat/check/result';
import { ConfigError, loadConfig } from './core/config/config';

/** `npm run wechat:check`: says what of WeChat's side works and what is still to be set up. */
async function main(): Promise<number> {
  const results = await checkWechat(loadConfig(process.env));
  process.stdout.write(`${tell(results).join('\n')}\n`);
  return results.some(({ state }) => state === 'bad') ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const text =
      error instanceof Error ? (error instanceof ConfigError ? error.message : error.stack) : String(error);
    process.stderr.write(`${text ?? ''}\n`);
    process.exitCode = 1;
  },
);
