import { useEffect } from 'react';
import { sendPhoto } from '../../api/client';
import { doCheck, recordFinding } from '../../api/patrol';
import { ApiProblem, messageOf } from '../../api/problem';
import { inspectSource } from '../../api/sources';
import { currentMe } from '../../lib/session';
import { createStore } from '../../lib/store';
import { dropPhoto, keptPhoto } from '../../platform/kept-photos';
import { onOnline } from '../../platform/network';
import { keep, load } from '../../platform/storage';
import {
  isForLater,
  mediaIdsOf,
  newWaiting,
  nextPhoto,
  restoredWaiting,
  type Waiting,
  withPhoto,
  type Work,
} from './waiting';

const KEY = 'patrol-outbox';
const AGAIN_MS = 30_000;

const store = createStore<Waiting[]>(restoredWaiting(load(KEY)));
/** Counts what was sent, so that pages ask anew. */
export const sentCount = createStore(0);

function set(all: Waiting[]): boolean {
  store.set(all);
  return keep(KEY, all);
}
const change = (next: Waiting) => set(store.get().map((one) => (one.key === next.key ? next : one)));

async function remove({ key, photos, keeps }: Waiting): Promise<void> {
  set(store.get().filter((one) => one.key !== key));
  if (keeps) return;
  for (const id of photos) await dropPhoto(id).catch(() => undefined);
}

async function deliver(waiting: Waiting): Promise<string | null> {
  const { work } = waiting;
  const mediaIds = mediaIdsOf(waiting);
  switch (work.kind) {
    case 'check':
      await doCheck(work.body);
      return null;
    case 'finding':
      return (await recordFinding({ ...work.body, mediaIds })).id;
    case 'inspection':
      await inspectSource(work.sourceId, { ...work.body, mediaIds });
      return work.sourceId;
  }
}

/** Sends one record with its photos. @throws ApiProblem when it has to wait */
async function send(first: Waiting): Promise<string | null> {
  let waiting = first;
  try {
    for (let id = nextPhoto(waiting); id !== null; id = nextPhoto(waiting)) {
      const picked = await keptPhoto(id);
      if (picked === null) throw new ApiProblem(410, 'photo_lost', '照片在手机里找不到了，请删掉这条重新记');
      waiting = withPhoto(waiting, id, (await sendPhoto(picked, () => undefined)).id);
      change(waiting);
    }
    const id = await deliver(waiting);
    made.set(waiting.key, id);
    await remove(waiting);
    sentCount.set(sentCount.get() + 1);
    return id;
  } catch (error) {
    if (!(error instanceof ApiProblem) || !isForLater(error.status))
      change({ ...waiting, problem: messageOf(error) });
    throw error;
  }
}

/** What came of records that were sent since the app started, by key. */
const made = new Map<string, string | null>();
let last: Promise<unknown> = Promise.resolve();

/** One after the other: the same record sent twice at once would upload its photos twice. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

async function sendAll(): Promise<void> {
  for (const { key } of store.get()) {
    const waiting = store.get().find((one) => one.key === key);
    if (!waiting || waiting.problem !== null || waiting.accountId !== currentMe()?.id) continue;
    try {
      await send(waiting);
    } catch (error) {
      // Without a network the others would fail too; what was refused says so and does not stop them.
      if (error instanceof ApiProblem && isForLater(error.status)) return;
    }
  }
}

/** Sends what waits, one after the other, in the order it was recorded. */
export const flush = (): Promise<void> => inTurn(sendAll);

export type Submitted = { state: 'sent'; id: string | null } | { state: 'waiting' };

/**
 * Keeps a record on the device and sends it if that can be done now.
 * @param keeps the photos go into another record too, which drops them
 * @throws ApiProblem when the server refuses it: then it is not kept, and the form stays filled in
 */
export async function submit(label: string, work: Work, photos: string[], keeps = false): Promise<Submitted> {
  const me = currentMe();
  if (!me) throw new ApiProblem(401, 'unauthenticated', '请先登录');
  const waiting = newWaiting(me.id, label, work, photos, keeps);
  if (!set([...store.get().filter(({ key }) => key !== waiting.key), waiting]))
    throw new ApiProblem(507, 'full', '手机存储满了，没有存下来。请清理后再试');
  try {
    const id = await inTurn(() => {
      const current = store.get().find(({ key }) => key === waiting.key);
      // The turn before may have sent it.
      return current ? send(current) : Promise.resolve(made.get(waiting.key) ?? null);
    });
    return { state: 'sent', id };
  } catch (error) {
    if (error instanceof ApiProblem && isForLater(error.status)) return { state: 'waiting' };
    set(store.get().filter(({ key }) => key !== waiting.key));
    throw error;
  }
}

/** Gives up a record that was refused. */
export const giveUp = (waiting: Waiting): Promise<void> => remove(waiting);

/** What waits on this device for the person logged in; tries again when the network is back, and now and then. */
export function useOutbox(): Waiting[] {
  const all = store.use();
  const mine = all.filter(({ accountId }) => accountId === currentMe()?.id);
  const hopeful = mine.some(({ problem }) => problem === null);
  useEffect(() => {
    if (!hopeful) return;
    void flush();
    const timer = setInterval(() => void flush(), AGAIN_MS);
    const end = onOnline(() => void flush());
    return () => {
      clearInterval(timer);
      end();
    };
  }, [hopeful]);
  return mine;
}
