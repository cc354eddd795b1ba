import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { CampaignAttendance, CampaignSignUp } from './campaign.entity';

export interface Counts {
  signedUp: number;
  signedIn: number;
}

/** How many signed up and signed in, by session; every id asked for is answered. */
export async function countsOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Counts>> {
  const counts = new Map(ids.map((id): [string, Counts] => [id, { signedUp: 0, signedIn: 0 }]));
  if (ids.length === 0) return counts;
  const ofSessions = { campaignId: In([...ids]) };
  const grouped = (entity: typeof CampaignSignUp | typeof CampaignAttendance, where: object) =>
    manager
      .createQueryBuilder<CampaignSignUp | CampaignAttendance>(entity, 'r')
      .select('r.campaignId', 'id')
      .addSelect('COUNT(*)', 'count')
      .where(where)
      .groupBy('r.campaignId')
      .getRawMany<{ id: string; count: string | number }>();
  for (const { id, count } of await grouped(CampaignSignUp, { ...ofSessions, withdrawnAt: IsNull() }))
    counts.set(id, { signedIn: 0, signedUp: Number(count) });
  for (const { id, count } of await grouped(CampaignAttendance, ofSessions))
    counts.set(id, { signedUp: counts.get(id)?.signedUp ?? 0, signedIn: Number(count) });
  return counts;
}
