import { call } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Scene = Schemas['SceneView'];
export type GridCode = Schemas['GridCode'];

export const getScene = (code: string) => call<Scene>('GET', `/scenes/${encodeURIComponent(code)}`);
/** WeChat draws a code when it is first asked for, which takes it some seconds. */
export const getGridCode = (gridId: string) =>
  call<GridCode>('GET', `/staff/grids/${gridId}/code`, { timeoutMs: 30_000 });
