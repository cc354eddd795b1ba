/** Stands where a share of fewer than five cases would: it says nothing. */
export const TOO_FEW = '样本不足';

/** "86.7%", or 样本不足. Pure. */
export const rateText = (rate: number | null): string => (rate === null ? TOO_FEW : `${rate}%`);
