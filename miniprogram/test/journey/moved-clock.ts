import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than the servers take to read the file again. */
const FOLLOWED_MS = 300;

/** A clock for the servers that are started while it is there: for journeys that last a month. */
export class MovedClock {
  private readonly folder = mkdtempSync(join(tmpdir(), 'lantian-clock-'));
  private readonly before = { ...process.env };

  /** @param at UTC, ISO 8601 */
  constructor(at: string) {
    this.write(at);
    process.env['MOVED_CLOCK'] = join(this.folder, 'offset');
    process.env['NODE_OPTIONS'] =
      `${this.before['NODE_OPTIONS'] ?? ''} --require ${JSON.stringify(join(__dirname, 'moved-clock.cjs'))}`.trim();
    // What is due in the new time is done soon.
    process.env['JOBS_POLL_MS'] = '300';
  }

  async set(at: string): Promise<void> {
    this.write(at);
    await sleep(FOLLOWED_MS);
  }

  /** The servers that were started keep their clock; later ones get the machine's. */
  end(): void {
    for (const name of ['MOVED_CLOCK', 'NODE_OPTIONS', 'JOBS_POLL_MS']) {
      const value = this.before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(at: string): void {
    writeFileSync(join(this.folder, 'offset'), String(Date.parse(at) - Date.now()));
  }
}
