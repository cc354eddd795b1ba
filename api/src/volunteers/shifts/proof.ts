/** either: being there or the code is enough · both: both are needed. */
export const PROOFS = { either: '到场定位或现场码', both: '到场定位和现场码' } as const;
export type Proof = keyof typeof PROOFS;
export const PROOF_CODES = Object.keys(PROOFS) as Proof[];

/** How somebody was signed in or out. by_hand: entered by captain or deputy. */
export const HOWS = { place: '到场定位', code: '现场码', both: '定位和现场码', by_hand: '队长补登' } as const;
export type How = keyof typeof HOWS;
export const HOW_CODES = Object.keys(HOWS) as How[];

/** How near one has to be, in metres: telephones in streets with high houses are off by some dozens. */
export const NEAR_METRES = 200;
/** Six digits are guessed in a million tries; after ten only the captain can help. */
export const MOST_WRONG_CODES = 10;

export interface Given {
  /** Metres to the shift's place; null: no position. */
  metres: number | null;
  /** Whether the code was right; null: none given. */
  codeRight: boolean | null;
  /** Captain or deputy, who read the code on their own telephone: it proves nothing for them. */
  leader: boolean;
}

const CODE = '队长手机上的 6 位现场码';

/** What a position and a code prove; `why` says in Chinese what is missing and what to do instead. Pure. */
export function proofOf(proof: Proof, { metres, codeRight, leader }: Given): { how: How } | { why: string } {
  const here = metres !== null && metres <= NEAR_METRES;
  if (leader) {
    if (here) return { how: 'place' };
    return { why: `${farText(metres)}您看得到现场码，所以只能凭定位；定位不准的话，请另一位队长补登` };
  }
  if (codeRight === false) return { why: `现场码不对，请看${CODE}` };
  if (here && codeRight) return { how: 'both' };
  if (proof === 'either' && here) return { how: 'place' };
  if (proof === 'either' && codeRight) return { how: 'code' };
  if (proof === 'either') return { why: `${farText(metres)}请到场定位，或填${CODE}，或请队长补登` };
  if (here) return { why: `这次活动还要填${CODE}` };
  return { why: `${farText(metres)}这次活动要到场定位，并填${CODE}；定位不准的话请队长补登` };
}

function farText(metres: number | null): string {
  if (metres === null || metres <= NEAR_METRES) return '';
  const far = metres < 1000 ? `${Math.round(metres / 10) * 10} 米` : `${(metres / 1000).toFixed(1)} 公里`;
  return `您离活动地点约 ${far}，要在 ${NEAR_METRES} 米以内。`;
}

/** How somebody was signed in and out, in Chinese, with the captain's word where it was by hand. Pure. */
export function howOf(person: {
  inHow: How | null;
  outHow: How | null;
  handNote: string | null;
}): string | null {
  const { inHow, outHow, handNote } = person;
  if (inHow === null) return null;
  const how = outHow === null || outHow === inHow ? HOWS[inHow] : `签到${HOWS[inHow]}，签退${HOWS[outHow]}`;
  return handNote === null ? how : `${how}（${handNote}）`;
}
