/** Answers of the patrol's routes, as far as tests look at them. */
export interface Plan {
  day: string;
  grid: { id: string; name: string } | null;
  grids: { id: string; name: string }[];
  checks: { lineId: string; title: string; must: boolean; doneToday: boolean; undoId: string | null }[];
  rectifications: { id: string; late: boolean }[];
  code?: string;
}
export interface Finding {
  id: string;
  state: string;
  late: boolean;
  tipId: string | null;
  tipNumber: string | null;
  moves: string[];
  sourceId: string | null;
  item: string | null;
  recheckPhotos: unknown[];
  code?: string;
  title?: string;
}
