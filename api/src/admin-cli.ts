import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readCommand, UsageError } from './admin/command';
import { runCommand } from './admin/run-command';
import { AppModule } from './app.module';
import { ConfigError, loadConfig } from './core/config/config';
import { Log } from './core/log/log';

const FAILED = 1;
const MISUSED = 2;

/** `npm run admin`: the operator's door, for what must be done before there is an administrator. */
async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  // This process only does what was asked: it seeds no demo and leaves the outbox to the server.
  const config = Object.assign(loadConfig(process.env), { DEMO: false, OUTBOX_POLL_MS: 0 });
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Log));
  try {
    const { ok, lines } = await runCommand(app, command);
    process.stdout.write(`${lines.join('\n')}\n`);
    return ok ? 0 : FAILED;
  } finally {
    await app.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const expected = error instanceof UsageError || error instanceof ConfigError;
    const text = error instanceof Error ? (expected ? error.message : error.stack) : String(error);
    process.stderr.write(`${text ?? ''}\n`);
    process.exitCode = error instanceof UsageError ? MISUSED : FAILED;
  },
);
