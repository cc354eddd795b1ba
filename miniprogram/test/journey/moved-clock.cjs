// Loaded before a server starts (node --require): its clock is ahead of or behind the machine's by the milliseconds
// written in the file that MOVED_CLOCK names, and follows when they change. Timers run as ever.
'use strict';
const { readFileSync } = require('node:fs');

const RealDate = Date;
const file = process.env.MOVED_CLOCK;
let offset = 0;
const read = () => {
  offset = Number(readFileSync(file, 'utf8')) || 0;
};
if (file) {
  read();
  setInterval(read, 100).unref();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts, self) =>
      Reflect.construct(target, parts.length === 0 ? [RealDate.now() + offset] : parts, self),
    get: (target, name) => (name === 'now' ? () => RealDate.now() + offset : Reflect.get(target, name)),
  });
}
