import type {
  CampaignKind,
  CampaignMaterial,
  PlaceKind,
  StaffCampaign,
  TrainedRole,
} from '../../api/campaigns';
import { dayFrom, instantOf, timeOf } from '../../lib/days';

/** A plan as it is filled in; day and times are Beijing's. */
export interface Draft {
  placeKind: PlaceKind;
  roles: TrainedRole[];
  title: string;
  about: string;
  place: string;
  day: string;
  from: string;
  to: string;
  materials: CampaignMaterial[];
}

/** @param now epoch ms */
export const emptyDraft = (now: number): Draft => ({
  placeKind: 'community',
  roles: ['community_director', 'grid_head'],
  title: '',
  about: '',
  place: '',
  day: dayFrom(now, 1),
  from: '09:00',
  to: '10:30',
  materials: [],
});

const plain = ({
  title,
  text,
  url,
}: {
  title: string;
  text: string | null;
  url: string | null;
}): CampaignMaterial => ({
  title,
  ...(text ? { text } : {}),
  ...(url ? { url } : {}),
});

/** The draft of a session that is there; `again`: of another session like it, tomorrow. @param now epoch ms */
export function draftOf(one: StaffCampaign, again: boolean, now: number): Draft {
  const from = Date.parse(one.startsAt);
  return {
    ...emptyDraft(now),
    title: one.title,
    about: one.about,
    place: one.place,
    day: again ? dayFrom(now, 1) : dayFrom(from, 0),
    from: timeOf(from),
    to: timeOf(Date.parse(one.endsAt)),
    materials: one.materials.map(plain),
  };
}

/** What is still missing, in words; empty when the plan can be sent. */
export function lacks({ title, place, from, to, materials, roles }: Draft, kind: CampaignKind): string[] {
  return [
    title.trim() === '' ? '请写名称' : null,
    place.trim() === '' ? '请写地点' : null,
    to <= from ? '结束时间要晚于开始时间' : null,
    kind === 'training' && roles.length === 0 ? '请选择谁要参加' : null,
    materials.some((one) => one.title.trim() === '') ? '材料要写名称' : null,
    materials.some(({ url }) => url && !url.startsWith('https://')) ? '网址要以 https:// 开头' : null,
  ].filter((lack) => lack !== null);
}

/** The part of a plan that can be changed later, as it is sent. */
export const planOf = ({ title, about, place, day, from, to, materials }: Draft) => ({
  title: title.trim(),
  about: about.trim(),
  place: place.trim(),
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, to),
  materials: materials.map(({ title: name, text, url }) =>
    plain({ title: name.trim(), text: text?.trim() || null, url: url?.trim() || null }),
  ),
});
