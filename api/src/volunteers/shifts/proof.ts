/** either: being there or the code is enough · both: both are needed. */
export const PROOFS = { either: '到场定位或现场码', both: '到场定位和现场码' } as const;
export type Proof = keyof typeof PROOFS;
export const PROOF_CODES = Object.keys(PROOFS) as Proof[];

/** How somebody was signed in or out. by_hand: entered by captain or deputy. */
export const HOWS = {
  place: '到场定位',
  code: '现场码',
  both: '定位和现场码',
  by_hand: '队长补登',
} as const;
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
  wrongCodes: number;
}

/**
 * What a position and a code prove. `why` says in Chinese what is missing and what to do. Those who know the code as
 * leaders prove nothing by it: for them it is no code at all. Pure.
 */
export function proofOf(
  proof: Proof,
  { metres, codeRight, wrongCodes }: Given,
): { how: How } | { why: string } {
  if (codeRight === false)
    return {
      why:
        wrongCodes + 1 >= MOST_WRONG_CODES
          ? '现场码错得太多，请队长补登'
          : '现场码不对，请看队长手机上的 6 位数字',
    };
  const here = metres !== null && metres <= NEAR_METRES;
  if (here && codeRight) return { how: 'both' };
  if (proof === 'either' && here) return { how: 'place' };
  if (proof === 'either' && codeRight) return { how: 'code' };
  if (proof === 'both' && here) return { why: '这次活动还要填现场码，请看队长手机上的 6 位数字' };
  if (metres === null)
    return {
      why:
        proof === 'both'
          ? '这次活动要到场定位并填现场码；定不了位请队长补登'
          : '请到场定位，或填队长手机上的 6 位现场码',
    };
  const far = metres < 1000 ? `${Math.round(metres / 10) * 10} 米` : `${(metres / 1000).toFixed(1)} 公里`;
  return {
    why:
      `您离活动地点约 ${far}，要在 ${NEAR_METRES} 米以内。` +
      (proof === 'both' ? '定位不准的话请队长补登' : '定位不准的话，可以填现场码，或请队长补登'),
  };
}
