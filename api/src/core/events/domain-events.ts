import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A kind of event, declared once by the feature that emits it (in its `*.events.ts`). */
export interface EventType<T> {
  readonly name: string;
  /** Only carries the type of the event. */
  readonly payload?: T;
}
export const eventType = <T>(name: string): EventType<T> => ({ name });

type Handler<T> = (manager: EntityManager, event: T) => Promise<void>;

/**
 * How features react to each other. Handlers run one after another inside the emitter's transaction, with its
 * manager only; an error in one undoes the whole. They may run again after a dead-lock.
 */
@Injectable()
export class DomainEvents {
  private readonly handlers = new Map<string, Handler<never>[]>();

  /** To be called once, at start-up (onModuleInit). */
  on<T>(type: EventType<T>, handler: Handler<T>): void {
    this.handlers.set(type.name, [...(this.handlers.get(type.name) ?? []), handler]);
  }

  async emit<T>(manager: EntityManager, type: EventType<T>, event: T): Promise<void> {
    for (const handler of (this.handlers.get(type.name) ?? []) as unknown as Handler<T>[])
      await handler(manager, event);
  }
}
