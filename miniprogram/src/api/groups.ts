import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type Robot = Schemas['RobotView'];
export type Group = Schemas['GroupView'];
export type Entered = Schemas['EnteredView'];

const write = <R>(path: string, body: object, repeatable = true) =>
  call<R>('POST', path, { body, repeatable });

export const enterGroup = (body: Schemas['EnterBody']) => write<Entered>('/groups/enter', body);
export const bindGroup = (body: Schemas['BindBody']) => write<Group>('/staff/groups', body);
export const getGroups = (cursor: string | null) =>
  call<Page<Group>>('GET', '/staff/groups', { query: { cursor } });
export const unbindGroup = (id: string) => write<null>(`/staff/groups/${id}/unbind`, {}, false);

export const getRobots = (cursor: string | null) =>
  call<Page<Robot>>('GET', '/staff/robots', { query: { cursor } });
export const addRobot = (body: Schemas['AddRobot']) => write<Robot>('/staff/robots', body);
/** Sends a message into the group: never repeated by itself. */
export const tryRobot = (id: string) => write<Robot>(`/staff/robots/${id}/test`, {}, false);
export const removeRobot = (id: string) => write<null>(`/staff/robots/${id}/remove`, {}, false);
