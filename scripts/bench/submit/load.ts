import { Agent, request } from 'node:http';

export interface Shot {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Load {
  seconds: number;
  requests: number;
  /** Milliseconds of every request, unsorted. */
  latencies: number[];
}

const EXPECTED = 201;

function shoot(agent: Agent, url: URL, { path, headers, body }: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { agent, host: url.hostname, port: url.port, path, method: 'POST' };
    const length = String(Buffer.byteLength(body));
    const sent = request({ ...options, headers: { ...headers, 'content-length': length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === EXPECTED) resolve();
        else reject(new Error(`${String(response.statusCode)} ${Buffer.concat(chunks).toString('utf8')}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Keeps `connections` requests in the air over kept-alive connections for some seconds. The first answer
 * other than 201 ends the run with an error: a benchmark with refusals measures nothing.
 */
export async function load(
  target: string,
  connections: number,
  seconds: number,
  shot: (connection: number) => Shot,
): Promise<Load> {
  const url = new URL(target);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const fire = async (connection: number): Promise<void> => {
    while (performance.now() < end) {
      const next = shot(connection);
      const before = performance.now();
      await shoot(agent, url, next);
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => fire(connection)));
  agent.destroy();
  return { seconds: (performance.now() - start) / 1000, requests: latencies.length, latencies };
}
