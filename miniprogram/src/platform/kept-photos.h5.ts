import type { PickedPhoto } from './photos';

const NAME = 'lantian';
const STORE = 'photos';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('IndexedDB cannot be opened'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const open = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = open.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(new Error('IndexedDB refused'));
    });
  } finally {
    open.close();
  }
}

/** Keeps a photo on this device under an id of the caller, until it is dropped: for sending when there is a network. */
export async function keepPhoto(id: string, { file, path }: PickedPhoto): Promise<PickedPhoto> {
  if (!file) throw new Error('the photo is no longer in this browser');
  await run('readwrite', (store) => store.put(file, id));
  return { path, file };
}

/** The photo kept under this id; null when the device has lost it. */
export async function keptPhoto(id: string): Promise<PickedPhoto | null> {
  const file = await run<unknown>('readonly', (store) => store.get(id) as IDBRequest<unknown>);
  return file instanceof File ? { path: URL.createObjectURL(file), file } : null;
}

export async function dropPhoto(id: string): Promise<void> {
  await run('readwrite', (store) => store.delete(id));
}
