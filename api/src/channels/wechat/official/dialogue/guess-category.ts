/** Words that say of which kind the pollution is; the first line that fits counts, so the special ones come first. */
const WORDS: readonly [code: string, pattern: RegExp][] = [
  ['leaf_burning', /(烧|焚|燃).{0,4}(树叶|落叶|秸秆|草|枯枝)|(树叶|落叶|秸秆|枯草).{0,6}(烧|焚|着火|点)/],
  ['open_barbecue', /烧烤|烤串|烤肉|撸串/],
  ['coal_stove', /煤炉|烧煤球|蜂窝煤|生炉子/],
  ['bulk_coal', /散煤|卖煤|烧煤/],
  ['waste_burning', /(烧|焚|燃).{0,6}(垃圾|塑料|杂物|纸|轮胎|东西)|垃圾.{0,6}(烧|焚|着火|冒烟)/],
  ['cooking_fume', /油烟|饭店.{0,4}(烟|味)|餐馆.{0,4}(烟|味)|饭馆|厨房.{0,4}烟/],
  ['paint_odour', /喷漆|油漆|汽修|烤漆|刺鼻/],
  ['truck_spill', /渣土|遗撒|撒(了)?一路|带泥|泥头车/],
  ['site_dust', /工地|施工|拆迁|打桩/],
  ['small_works_dust', /装修|切割|拆墙|小区.{0,6}(灰|尘)/],
  ['bare_soil', /裸土|土堆|沙堆|沙子没盖|没.{0,2}盖/],
  ['black_smoke', /黑烟|挖掘机|尾气/],
  ['industrial', /工厂|厂里|废气|作坊|烟囱|排放/],
  ['road_dust', /扬尘|扬灰|路上.{0,6}(灰|尘|土)|马路.{0,6}(灰|尘|土)|灰尘|尘土/],
];

/** The category that a follower's words name, if it is one of those in use. Only a proposal: the follower confirms it. */
export function guessCategory(text: string, codes: readonly string[]): string | null {
  const found = WORDS.find(([code, pattern]) => codes.includes(code) && pattern.test(text));
  return found?.[0] ?? null;
}
