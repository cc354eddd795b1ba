/** WeCom: at most 20 messages a minute for each robot (群机器人 → 消息发送频率限制). */
export const PER_MINUTE = 20;
/** A second more than a minute, because its clock is not ours. */
export const WINDOW_MS = 61_000;

export type Slot = { free: true; recent: number[] } | { free: false; until: number };

/** Takes one of the minute's places, or says when the next is free. Times in ms since the epoch. Pure. */
export function takeSlot(recent: readonly number[], now: number): Slot {
  // A clock that was set back must not close the robot for longer than a minute.
  const counted = recent.filter((at) => at > now - WINDOW_MS && at <= now);
  const first = counted[0];
  if (counted.length >= PER_MINUTE && first !== undefined) return { free: false, until: first + WINDOW_MS };
  return { free: true, recent: [...counted, now] };
}

/** WeCom says that the minute is full: nothing goes before it is over. */
export const fullMinute = (now: number): number[] => Array.from({ length: PER_MINUTE }, () => now);
