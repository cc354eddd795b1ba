import { useState } from 'react';
import { forget, keep, load } from '../platform/storage';
import { isEmpty, newDraft, restored, type Draft } from './draft';

const KEY = 'report';

/** The account's draft, kept on the device at every change. */
export function useDraft(accountId: string) {
  const [state, setState] = useState(() => {
    const kept = restored(load(KEY), accountId);
    return { draft: kept ?? newDraft(accountId), wasKept: kept !== null && !isEmpty(kept) };
  });
  const update = (change: (before: Draft) => Draft) =>
    setState((before) => {
      const draft = change(before.draft);
      keep(KEY, draft);
      return { ...before, draft };
    });
  const startOver = () => {
    forget(KEY);
    setState({ draft: newDraft(accountId), wasKept: false });
  };
  return { ...state, update, startOver };
}
