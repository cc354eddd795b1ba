import { parentPort, workerData } from 'node:worker_threads';
import { checkBoundaries, type BoundaryCheckOptions } from './boundary-check';

/** What the thread is given, and gives back: a BoundaryReport. */
export interface BoundaryTask extends BoundaryCheckOptions {
  json: unknown;
}

// A thread of its own: a hostile file takes tens of seconds, and the server has others to answer meanwhile.
const { json, ...options } = workerData as BoundaryTask;
parentPort?.postMessage(checkBoundaries(json, options));
