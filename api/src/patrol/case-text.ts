import { beijingDay } from '../core/calendar/beijing';
import type { PatrolFinding } from './finding.entity';

/** What a report may hold. */
const MOST = 500;
/** Reported from the spot so soon that it goes on. */
const NOW_MS = 30 * 60_000;

type Facts = Pick<PatrolFinding, 'kind' | 'text' | 'told' | 'rectifyBy' | 'foundAt' | 'receivedAt'>;

/** The words of the case that a finding becomes; nobody types them again. Pure. */
export function caseText({ kind, text, told, rectifyBy, foundAt }: Facts): string {
  const said = text || '巡查发现，见照片';
  if (kind !== 'rectify' || !rectifyBy) return said.slice(0, MOST);
  const whom = told ? `要求${told}` : '要求';
  const history = `${beijingDay(foundAt)} 巡查发现，已${whom}在 ${beijingDay(rectifyBy)} 前整改，没有整改到位。`;
  return `${history}${said}`.slice(0, MOST);
}

/** What is reported at once is going on; what was not rectified happens again and again. Pure. */
export function occurrenceOf({ kind, foundAt, receivedAt }: Facts): 'now' | 'again' | 'none' {
  if (kind === 'rectify') return 'again';
  return receivedAt.getTime() - foundAt.getTime() <= NOW_MS ? 'now' : 'none';
}
