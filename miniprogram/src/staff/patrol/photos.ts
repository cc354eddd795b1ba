import { useEffect, useState } from 'react';
import { newKey } from '../../lib/key';
import { choosePhotos } from '../../platform/media';
import { dropPhoto, keepPhoto, keptPhoto } from '../../platform/kept-photos';

export interface LocalPhoto {
  id: string;
  /** Address on this device; null while it is looked up, or when the device lost it. */
  path: string | null;
}

/**
 * Photos that stay on the device until they are sent with their record, so that they can be taken without a network.
 * @param ids owned by the caller's draft
 */
export function useLocalPhotos(
  ids: readonly string[],
  onChange: (change: (before: string[]) => string[]) => void,
  limit: number,
) {
  const [paths, setPaths] = useState<Record<string, string>>({});
  const unknown = ids.filter((id) => paths[id] === undefined).join();
  useEffect(() => {
    for (const id of unknown.split(',').filter(Boolean))
      void keptPhoto(id)
        .then((photo) => {
          if (photo) setPaths((before) => ({ ...before, [id]: photo.path }));
          else onChange((before) => before.filter((one) => one !== id));
        })
        // Shown without a picture; sending tells what is wrong.
        .catch(() => undefined);
  }, [unknown]);
  return {
    photos: ids.map((id): LocalPhoto => ({ id, path: paths[id] ?? null })),
    limit,
    async add() {
      for (const picked of await choosePhotos(limit - ids.length)) {
        const id = newKey();
        const kept = await keepPhoto(id, picked);
        setPaths((before) => ({ ...before, [id]: kept.path }));
        onChange((before) => [...before, id]);
      }
    },
    async remove(id: string) {
      onChange((before) => before.filter((one) => one !== id));
      await dropPhoto(id);
    },
  };
}
export type LocalPhotos = ReturnType<typeof useLocalPhotos>;
