/** Kinds that people take for one another: a tip of a sibling category can be the same case. Codes of the categories. */
export const SIBLINGS = {
  dust: ['road_dust', 'small_works_dust', 'site_dust', 'bare_soil', 'truck_spill'],
  burning: ['waste_burning', 'leaf_burning', 'open_barbecue'],
  coal: ['coal_stove', 'bulk_coal'],
  fume: ['cooking_fume'],
  odour: ['paint_odour', 'industrial'],
  smoke: ['black_smoke'],
} as const satisfies Record<string, readonly string[]>;

const GROUP_OF = new Map<string, string>(
  Object.entries(SIBLINGS).flatMap(([group, codes]) => codes.map((code) => [code, group] as const)),
);

/** Name of the sibling group of a category; a category of no group (其他, new ones) stands alone, under its code. */
export const groupOf = (code: string): string => GROUP_OF.get(code) ?? code;
