import type { EntityManager } from 'typeorm';
import type { ChatAction } from './dialogue/state';

/** How far the work on one message came: what is to be said so far, and what is to be done next. */
export interface Progress {
  said: string[];
  next: ChatAction | null;
}

/** The course of the work on one message: where it begins, and where each step is noted. */
export interface Course {
  /** Null: from the beginning. Otherwise the step noted last is stored already, only its action may be undone. */
  from: Progress | null;
  /** In the transaction of the step. @throws Overtaken */
  note: (manager: EntityManager, progress: Progress) => Promise<void>;
}

/** Another process has taken this message up, because this one seemed dead: whatever it does now would be done twice. */
export class Overtaken extends Error {}
