import { submitTip } from '../api/endpoints';
import { ApiProblem } from '../api/problem';
import type { TipReceipt } from '../api/types';
import { confirm } from '../lib/ui';
import type { Draft } from './draft';
import { submission } from './draft';

/** What came of sending: received, already received earlier, or to be sent as another report. */
export type Sent = { receipt: TipReceipt } | 'already' | 'anew';

/**
 * Sends the draft under its key. When an earlier attempt was received without us hearing of it and the user has
 * changed the draft since, the server refuses the key: then the user decides whether this is another report.
 * Throws ApiProblem.
 */
export async function sendDraft(draft: Draft): Promise<Sent> {
  const request = submission(draft);
  if (request === null) throw new Error('draft is not complete');
  try {
    return { receipt: await submitTip(request) };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'key_reused') throw error;
    const again = await confirm({
      title: '刚才已经收到',
      content: '这份举报上一次已经提交成功，可以在「进度」里看到。现在改过的内容要另外再报一次吗？',
      yes: '再报一次',
      no: '去看进度',
    });
    return again ? 'anew' : 'already';
  }
}
