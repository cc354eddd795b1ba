import { call } from './client';
import type { components } from './schema';
import type { Occurrence, Page, Place } from './types';

type Schemas = components['schemas'];
export type RoutingRule = Schemas['RoutingRuleView'];
export type RuleList = Schemas['RoutingRuleList'];
export type RuleRequest = Schemas['WriteRule'];
export type RoutingChange = Schemas['RoutingChangeView'];
export type TriedRouting = Schemas['TryView'];
export type TipRouting = Schemas['TipRoutingView'];

const write = (path: string, body: object) =>
  call<RuleList>('POST', `/staff/routing/rules${path}`, { body, repeatable: true });

export const getRules = () => call<RuleList>('GET', '/staff/routing');
export const getRoutingChanges = (cursor: string | null) =>
  call<Page<RoutingChange>>('GET', '/staff/routing/changes', { query: { cursor } });
export const addRule = (body: RuleRequest) => write('', body);
export const changeRule = (id: string, body: RuleRequest) => write(`/${id}`, body);
export const switchRule = (id: string, body: Schemas['SwitchRule']) => write(`/${id}/switch`, body);
export const moveRule = (id: string, body: Schemas['MoveRuleTo']) => write(`/${id}/move`, body);
export const deleteRule = (id: string, body: Schemas['DeleteRule']) => write(`/${id}/delete`, body);

export interface Trial extends Place {
  categoryCode: string;
  occurrence: Occurrence;
  /** Day and time in Beijing; null: now. */
  date: string | null;
  time: string | null;
}
export const tryRouting = ({ categoryCode, lng, lat, occurrence, date, time }: Trial) =>
  call<TriedRouting>('GET', '/staff/routing/try', {
    query: { categoryCode, lng, lat, occurrence, date, time },
  });
export const getTipRouting = (tipId: string) => call<TipRouting>('GET', `/staff/tips/${tipId}/routing`);
