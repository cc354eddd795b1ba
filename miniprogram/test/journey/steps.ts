export type Step = (name: string, work: () => Promise<void>) => void;

/** Steps of one journey: each stands on the ones before, so after a failure the rest fails at once. */
export function steps(): Step {
  let broken: string | null = null;
  return (name, work) =>
    it(name, async () => {
      if (broken !== null) throw new Error(`not reached, because this failed: ${broken}`);
      broken = name;
      await work();
      broken = null;
    });
}
