import type { DoCheck, RecordFinding } from '../../api/patrol';
import type { InspectSource } from '../../api/sources';

/** What is done on a patrol, without the photos, which lie on the device until they can be sent. */
export type Work =
  | { kind: 'check'; body: DoCheck }
  | { kind: 'finding'; body: Omit<RecordFinding, 'mediaIds'> }
  | { kind: 'inspection'; sourceId: string; body: Omit<InspectSource, 'mediaIds'> };

/** One record that waits to be sent. Its key makes sending it twice harmless. */
export interface Waiting {
  key: string;
  accountId: string;
  /** What it is, for the list. */
  label: string;
  work: Work;
  /** Ids of photos kept on this device, and those the server already has: local id → its id there. */
  photos: string[];
  sent: Record<string, string>;
  /** Its photos belong to another record too and stay when this one is sent. */
  keeps: boolean;
  /** Why the server refused it; it then waits for a person. */
  problem: string | null;
}

export const newWaiting = (
  accountId: string,
  label: string,
  work: Work,
  photos: string[],
  keeps = false,
): Waiting => ({
  key: work.body.key,
  accountId,
  label,
  work,
  photos,
  sent: {},
  keeps,
  problem: null,
});

const isWaiting = (kept: unknown): kept is Waiting =>
  typeof kept === 'object' && kept !== null && 'key' in kept && 'work' in kept && 'photos' in kept;

/** What the device kept; rubbish is left out. */
export const restoredWaiting = (kept: unknown): Waiting[] =>
  Array.isArray(kept) ? kept.filter(isWaiting) : [];

/** The next photo to send; null when all are there. */
export const nextPhoto = ({ photos, sent }: Waiting): string | null =>
  photos.find((id) => sent[id] === undefined) ?? null;

export const withPhoto = (waiting: Waiting, localId: string, id: string): Waiting => ({
  ...waiting,
  sent: { ...waiting.sent, [localId]: id },
});

/** Ids of the photos on the server, each once: the same picture chosen twice is one there. */
export const mediaIdsOf = ({ photos, sent }: Waiting): string[] => [
  ...new Set(photos.flatMap((id) => sent[id] ?? [])),
];

/** Whether it can be sent later (no network, server busy, login run out) instead of being refused for good. */
export const isForLater = (status: number): boolean =>
  status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;

/** Lines of a grid's list that are done on this device and not sent yet. */
export const waitingLines = (all: readonly Waiting[], gridId: string): Set<string> =>
  new Set(
    all.flatMap(({ work, problem }) => {
      if (problem !== null || work.kind === 'inspection' || work.body.gridId !== gridId) return [];
      return work.body.lineId ?? [];
    }),
  );
