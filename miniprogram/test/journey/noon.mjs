/**
 * Loaded before a server of a journey (`node --import`): it lives from the next noon in Beijing on. At night pushes wait
 * until the morning, and a journey about pushes cannot.
 */
const DAY = 86_400_000;
const NOON = 4 * 3_600_000;
const Real = Date;
const now = Real.now.bind(Real);
const shift = DAY - ((now() - NOON) % DAY);

Real.now = () => now() + shift;
globalThis.Date = new Proxy(Real, {
  construct: (target, given) =>
    given.length === 0 ? new target(Real.now()) : Reflect.construct(target, given),
  apply: () => new Real(Real.now()).toString(),
});
