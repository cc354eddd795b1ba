import 'reflect-metadata';
import { createApp } from './app';
import { Config, ConfigError, loadConfig } from './core/config/config';

async function main(): Promise<void> {
  const config: Config = loadConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.PORT, config.HOST);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError || error instanceof Error ? error.message : String(error)}\n`,
  );
  if (!(error instanceof ConfigError) && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 100).unref();
});
