import { cpuMilliseconds } from './cpu';
import { load, type Shot } from './load';
import type { Server } from './servers';

export interface Figures {
  /** Requests per second, median of the rounds. */
  rps: number;
  /** Milliseconds over all rounds. */
  p50: number;
  p99: number;
  /** Processor milliseconds of the server per request, median of the rounds. */
  cpu: number;
  requests: number;
}

interface Round {
  rps: number;
  cpu: number;
  latencies: number[];
}

/** A server under test and what was seen of it. */
export class Subject {
  readonly rounds: Round[] = [];

  constructor(
    readonly name: string,
    readonly server: Server,
    private readonly shot: (connection: number) => Shot,
  ) {}

  /** One round of load; kept only when it counts (a warm-up does not). */
  async round(connections: number, seconds: number, counts: boolean): Promise<number> {
    const before = cpuMilliseconds(this.server.pid);
    const {
      requests,
      seconds: taken,
      latencies,
    } = await load(this.server.url, connections, seconds, this.shot);
    const cpu = (cpuMilliseconds(this.server.pid) - before) / requests;
    if (counts) this.rounds.push({ rps: requests / taken, cpu, latencies });
    return requests;
  }

  figures(): Figures {
    const latencies = this.rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
    return {
      rps: Math.round(median(this.rounds.map(({ rps }) => rps))),
      p50: rounded(quantile(latencies, 0.5)),
      p99: rounded(quantile(latencies, 0.99)),
      cpu: rounded(median(this.rounds.map(({ cpu }) => cpu))),
      requests: latencies.length,
    };
  }
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.floor((sorted.length - 1) * q)] ?? NaN;
const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
/** Three decimals. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
