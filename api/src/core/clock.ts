import { Injectable } from '@nestjs/common';

/** The one source of "now": every rule gets its time from here, so tests can move it. Times are UTC. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
