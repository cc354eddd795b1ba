/** Calls `listener` whenever the network has come back; the answer ends that. */
export function onOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  return () => window.removeEventListener('online', listener);
}
