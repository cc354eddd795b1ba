import { Problem } from '../../core/http/problem';
import type { ManyDone } from './hours.dto';

/** Does it to each by itself; refusals are listed, anything else ends it. */
export async function many(ids: readonly string[], work: (id: string) => Promise<void>): Promise<ManyDone> {
  const answer: ManyDone = { done: 0, notDone: [] };
  for (const id of ids) {
    try {
      await work(id);
      answer.done += 1;
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'forbidden') throw error;
      answer.notDone.push({ id, why: error.title });
    }
  }
  return answer;
}
