import { call } from './client';
import type * as T from './types';

const get = <R>(path: string, query?: Record<string, string | number | null | undefined>) =>
  call<R>('GET', path, query ? { query } : {});
const post = <R>(path: string, body: object, repeatable = false) =>
  call<R>('POST', path, { body, repeatable });

export const getSettings = () => get<T.Settings>('/settings');
export const logIn = (code: string) => post<T.Tokens & { account: T.Me }>('/auth/wechat', { code });
export const logOut = (refreshToken: string) => post<null>('/auth/logout', { refreshToken }, true);
export const getMe = () => get<T.Me>('/me');

export const getCategories = () => get<{ items: T.Category[] }>('/categories');
export const getGrids = () => get<T.Grids>('/grids');
export const getBoundaries = () => get<T.Boundaries>('/grids/boundaries');
export const locate = ({ lng, lat }: T.Place) => get<T.Located>('/grids/locate', { lng, lat });

/** Checking a large file takes the server up to a minute. */
export const importBoundaries = (body: T.BoundaryImport) =>
  call<T.BoundaryReport>('POST', '/grids/boundary-imports', { body, timeoutMs: 60_000 });

export const submitTip = (tip: T.TipSubmission) => post<T.TipReceipt>('/tips', tip, true);
export const getMyTips = (cursor: string | null) => get<T.Page<T.TipSummary>>('/tips/mine', { cursor });
export const getNearbyTips = ({ lng, lat }: T.Place) =>
  get<{ items: T.NearbyTip[] }>('/tips/nearby', { lng, lat });
export const getSimilarTips = (categoryCode: string, { lng, lat }: T.Place) =>
  get<{ items: T.SimilarTip[] }>('/tips/similar', { categoryCode, lng, lat });
export const getFollowedTips = (cursor: string | null) =>
  get<T.Page<T.FollowedTip>>('/tips/followed', { cursor });
export const getFollowedTip = (id: string) => get<T.FollowedDetail>(`/tips/${id}/followed`);
export const follow = (id: string, key: string) => post<object>(`/tips/${id}/follow`, { key }, true);
export const unfollow = (id: string, key: string) => post<object>(`/tips/${id}/unfollow`, { key }, true);
export const getTip = (id: string) => get<T.TipDetail>(`/tips/${id}`);
export const makeMove = (id: string, move: T.MoveRequest) =>
  post<T.TipDetail>(`/tips/${id}/moves`, move, true);

export const getDepartments = () => get<{ items: T.Department[] }>('/staff/departments');
export const getHotSpots = () => get<T.HotSpots>('/staff/hot-spots');
export const getSeats = () => get<{ items: T.StaffSeat[] }>('/staff/seats');
export const invite = (seatId: string) => post<T.Invitation>(`/staff/seats/${seatId}/invitation`, {});
export const giveDepartmentSeat = (seat: T.NewDepartmentSeat) =>
  post<{ id: string }>('/staff/department-seats', seat, true);
export const claimSeat = (code: string) => post<T.Me>('/seats/claim', { code });

export const getMessages = (tipId: string, cursor: string | null) =>
  get<T.TalkPage>(`/tips/${tipId}/messages`, { cursor });
export const writeMessage = (tipId: string, message: T.NewMessage) =>
  post<T.MessageView>(`/tips/${tipId}/messages`, message, true);
export const getTemplates = (state: string | null) =>
  get<{ items: T.ResponseTemplate[] }>('/staff/templates', { state });
export const addTemplate = (template: T.NewTemplate) =>
  post<T.ResponseTemplate>('/staff/templates', template, true);
export const endTemplate = (id: string) => post<T.ResponseTemplate>(`/staff/templates/${id}/end`, {}, true);

export const getUnread = () => get<T.Unread>('/notices/unread');
export const getNotices = (cursor: string | null, kind: T.NoticeKind | null) =>
  get<T.Page<T.Notice>>('/notices', { cursor, kind });
export const markRead = (what: { ids: string[] } | { all: true }) =>
  post<{ unread: number }>('/notices/read', what, true);

export const getOutbox = (state: T.OutboxMessage['state'], cursor: string | null) =>
  get<T.Page<T.OutboxMessage>>('/admin/outbox', { state, cursor });
export const replay = (id: string) => post<null>(`/admin/outbox/${id}/replay`, {});
