import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second for user programs, whatever the kernel's own tick. */
const TICK_MS = 10;
/** Fields 14 and 15 of /proc/<pid>/stat, counted after the name in brackets (field 2). */
const USER = 11;
const SYSTEM = 12;

/** Processor milliseconds (user and system, all threads) that a process has used so far. Linux only. */
export function cpuMilliseconds(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
}
