/**
 * What can be made to go wrong with one endpoint, as the real platform goes wrong:
 * - latency: answers after `value` ms
 * - errcode: answers errcode `value` without doing anything
 * - status: answers HTTP status `value` with an HTML body
 * - drop: does the work, then closes the connection without an answer
 * - duplicate: does the work twice, as if the request had arrived twice
 * - truncate: does the work and sends half of the answer
 * - hang: does nothing and never answers
 */
export type FaultKind = 'latency' | 'errcode' | 'status' | 'drop' | 'duplicate' | 'truncate' | 'hang';

export interface Fault {
  /** Path of the endpoint, such as /sns/jscode2session. */
  endpoint: string;
  kind: FaultKind;
  value?: number;
  /** How many calls are hit; without it every call until the faults are cleared. */
  times?: number;
}

export class Faults {
  private readonly faults: (Fault & { left: number })[] = [];

  add(fault: Fault): void {
    this.faults.push({ ...fault, left: fault.times ?? Infinity });
  }

  /** The faults that hit this call; each counts one use. */
  take(endpoint: string): Map<FaultKind, number> {
    const hits = new Map<FaultKind, number>();
    for (const fault of this.faults) {
      if (fault.endpoint !== endpoint || fault.left <= 0 || hits.has(fault.kind)) continue;
      fault.left -= 1;
      hits.set(fault.kind, fault.value ?? 0);
    }
    return hits;
  }

  /** What is still to hit somebody. */
  get pending(): readonly (Fault & { left: number })[] {
    return this.faults.filter(({ left }) => left > 0);
  }

  reset(): void {
    this.faults.length = 0;
  }
}
