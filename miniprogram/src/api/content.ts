import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type ContentItem = Schemas['ContentItem'];
export type ContentState = Schemas['ContentState'];
export type ContentDecision = Schemas['DecideContent']['decision'];

export const getContent = (state: ContentState, cursor: string | null) =>
  call<Page<ContentItem> & { waiting: number }>('GET', '/staff/content', { query: { state, cursor } });
/** The same key again decides nothing. */
export const decideContent = (id: string, body: Schemas['DecideContent']) =>
  call<ContentItem>('POST', `/staff/content/${id}/decision`, { body, repeatable: true });
