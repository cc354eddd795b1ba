import type { OutboxDraft } from '../core/outbox/outbox.service';

/** What a feature lets people write or photograph, and others may come to see. */
export interface Content {
  authorId: string;
  /** Empty ones are left out. */
  texts: readonly string[];
  mediaIds: readonly string[];
  /** False: no machine can look at it, whoever the author is, so a person has to. */
  machineCheckable: boolean;
}

/** A feature's content; registered at start (`ContentService.register`). */
export interface ContentSource {
  readonly kind: string;
  /** Null when there is no such thing. */
  load(subjectId: string): Promise<Content | null>;
}

export const CONTENT_TOPIC = 'content.check';

/** Asks for the check, outside of the request; to be written in the transaction that stores the content. */
export const contentCheck = (kind: string, subjectId: string): OutboxDraft => ({
  topic: CONTENT_TOPIC,
  dedupeKey: `content:${kind}:${subjectId}`,
  payload: { kind, subjectId },
});
