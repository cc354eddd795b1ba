import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type RewardKind = Schemas['RewardKind'];
export type RewardAudience = Schemas['RewardAudience'];
export type CatalogueItem = Schemas['CatalogueItem'];
export type Catalogue = Schemas['CatalogueView'];
export type Redemption = Schemas['RedemptionView'];
export type StaffReward = Schemas['StaffReward'];
export type NewReward = Schemas['NewReward'];
export type ChangeReward = Schemas['ChangeReward'];

export type Transfer = Schemas['TransferView'];
export type CashApproval = Schemas['ApprovalView'];
export type Reconciliation = Schemas['ReconciliationView'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getRewards = () => call<Catalogue>('GET', '/rewards');
export const redeem = (rewardId: string, key: string) =>
  write<Redemption>(`/rewards/${rewardId}/redemptions`, { key });
export const getRedemptions = (cursor: string | null) =>
  call<Page<Redemption>>('GET', '/redemptions', { query: { cursor } });
export const getRedemption = (id: string) => call<Redemption>('GET', `/redemptions/${id}`);
export const cancelRedemption = (id: string) => write<Redemption>(`/redemptions/${id}/cancel`, {});

export const getStaffRewards = () => call<{ items: StaffReward[] }>('GET', '/staff/rewards');
export const addReward = (body: NewReward) => write<StaffReward>('/staff/rewards', body);
export const changeReward = (id: string, body: ChangeReward) =>
  call<StaffReward>('POST', `/staff/rewards/${id}`, { body });
export const lookUpCode = (code: string) => write<Redemption>('/staff/redemptions/lookup', { code });
export const handOver = (id: string) => write<Redemption>(`/staff/redemptions/${id}/done`, {});
export const takeBack = (id: string, note: string) =>
  write<Redemption>(`/staff/redemptions/${id}/take-back`, { note });

/** Asks WeChat as well, so it may take a while. */
export const lookAtTransfer = (id: string) => write<Transfer>(`/redemptions/${id}/transfer`, {});
export const cancelTransfer = (id: string) => write<Transfer>(`/redemptions/${id}/transfer/cancel`, {});
export const getApprovals = (cursor: string | null) =>
  call<Page<CashApproval>>('GET', '/staff/cash/approvals', { query: { cursor } });
export const sayApproval = (id: string, approve: boolean, note: string) =>
  write<null>(`/staff/cash/approvals/${id}`, { approve, note });
export const getReconciliation = () => call<Reconciliation>('GET', '/staff/cash/reconciliation');
export const settleDifference = (id: string, note: string) =>
  write<null>(`/staff/cash/differences/${id}/settle`, { note });
