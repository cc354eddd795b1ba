import { useEffect, useRef, useState } from 'react';
import { sendPhoto } from '../api/client';
import { messageOf } from '../api/problem';
import type { Photo } from '../api/types';
import { choosePhotos } from '../platform/media';
import type { PickedPhoto } from '../platform/photos';

/** A photo on its way to the server, or refused on the way. */
export interface Sending {
  localId: number;
  picked: PickedPhoto;
  /** 0–100 */
  percent: number;
  problem: string | null;
}

export interface Photos {
  done: Photo[];
  sending: Sending[];
  /** How many are neither done nor refused. */
  uploading: number;
  /** Where this device shows a done photo from: its own copy while the page is open, else the server's. */
  shown: (photo: Photo) => string | null;
  add: () => Promise<void>;
  retry: (localId: number) => void;
  drop: (localId: number) => void;
  remove: (id: string) => void;
}

let nextId = 1;

/**
 * Chooses and uploads photos, each on its own, so that one failure costs only that photo.
 * @param done the uploaded photos, owned by the caller's draft
 * @param onDone called with the new list, in a functional form because several uploads finish side by side
 */
export function usePhotos(
  done: Photo[],
  onDone: (change: (before: Photo[]) => Photo[]) => void,
  limit: number,
): Photos {
  const [sending, setSending] = useState<Sending[]>([]);
  const local = useRef(new Map<string, string>());
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => void (alive.current = false);
  }, []);

  const change = (localId: number, part: Partial<Sending>) => {
    if (!alive.current) return;
    setSending((all) => all.map((one) => (one.localId === localId ? { ...one, ...part } : one)));
  };
  const drop = (localId: number) => setSending((all) => all.filter((one) => one.localId !== localId));

  const start = async ({ localId, picked }: Sending) => {
    change(localId, { percent: 0, problem: null });
    try {
      const photo = await sendPhoto(picked, (percent) => change(localId, { percent }));
      local.current.set(photo.id, picked.path);
      // The same file chosen twice is one photo on the server.
      onDone((before) => (before.some(({ id }) => id === photo.id) ? before : [...before, photo]));
      if (alive.current) drop(localId);
    } catch (error) {
      change(localId, { problem: messageOf(error) });
    }
  };

  return {
    done,
    sending,
    uploading: sending.filter(({ problem }) => problem === null).length,
    shown: ({ id, thumbUrl }) => local.current.get(id) ?? (thumbUrl === '' ? null : thumbUrl),
    async add() {
      const picked = await choosePhotos(limit - done.length - sending.length);
      const fresh = picked.map((photo) => ({ localId: nextId++, picked: photo, percent: 0, problem: null }));
      setSending((all) => [...all, ...fresh]);
      for (const one of fresh) void start(one);
    },
    retry(localId) {
      const one = sending.find((candidate) => candidate.localId === localId);
      if (one) void start(one);
    },
    drop,
    remove: (id) => onDone((before) => before.filter((photo) => photo.id !== id)),
  };
}
