import { parseArgs } from 'node:util';
import { DistrictStandIn } from './platform';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, events: { type: 'string' } } });
  const { DISTRICT_SECRET: secret } = process.env;
  if (!secret || !values.events)
    throw new Error('DISTRICT_SECRET 或 --events 缺失：区平台模拟器要知道签名密钥和后端的地址');
  const platform = new DistrictStandIn(secret, values.events);
  await platform.start(Number(values.port ?? 0));
  const { origin } = new URL(platform.url);
  const stop = (): void => {
    if (process.connected) process.disconnect();
    void platform.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  if (process.send === undefined) {
    console.log(`区平台模拟器：${origin}/`);
  } else {
    process.once('disconnect', stop);
    process.send({ ready: origin });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
