import type { Cycle } from '../core/calendar/frequency';

interface DefaultItem {
  title: string;
  standard: string;
  categoryCodes: readonly string[];
  cycle: Cycle;
  times: number;
}

/** The task list a subdistrict begins with: the minor problems of the notice (item 7) and what comes with them. */
export const DEFAULT_ITEMS: readonly DefaultItem[] = [
  {
    title: '小街巷道路扬尘',
    standard: '路面无积尘、无遗撒，车过不扬灰；洒水清扫跟得上',
    categoryCodes: ['road_dust', 'truck_spill'],
    cycle: 'daily',
    times: 1,
  },
  {
    title: '垃圾、落叶焚烧',
    standard: '楼院、绿地、空地、垃圾点无焚烧，无新的焚烧痕迹',
    categoryCodes: ['waste_burning', 'leaf_burning'],
    cycle: 'daily',
    times: 1,
  },
  {
    title: '居民区小修小建扬尘',
    standard: '切割、拆除有湿法作业，沙石料有遮盖，垃圾当天清运',
    categoryCodes: ['small_works_dust'],
    cycle: 'workday',
    times: 1,
  },
  {
    title: '烧小煤炉、散煤',
    standard: '住户、摊点不烧散煤，无散煤销售点',
    categoryCodes: ['coal_stove', 'bulk_coal'],
    cycle: 'weekly',
    times: 2,
  },
  {
    title: '露天烧烤、餐饮油烟',
    standard: '无露天烧烤；餐饮店净化设施开着，不在店外作业',
    categoryCodes: ['open_barbecue', 'cooking_fume'],
    cycle: 'weekly',
    times: 2,
  },
  {
    title: '裸土和物料覆盖',
    standard: '裸露土地、料堆全部覆盖或绿化，覆盖物没有破损',
    categoryCodes: ['bare_soil'],
    cycle: 'weekly',
    times: 1,
  },
  {
    title: '汽修喷漆、小作坊',
    standard: '喷漆在密闭间内，没有露天喷漆；没有新冒出来的作坊',
    categoryCodes: ['paint_odour', 'industrial'],
    cycle: 'monthly',
    times: 2,
  },
];
