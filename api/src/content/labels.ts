/** https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck */
const LABELS: Record<number, string> = {
  10001: '广告',
  20001: '时政',
  20002: '色情',
  20003: '辱骂',
  20006: '违法犯罪',
  20008: '欺诈',
  20012: '低俗',
  20013: '版权',
};

/** What the machine takes it for; null when it does not say. */
export const labelName = (label: number | null): string | null =>
  label === null || label === 100 ? null : (LABELS[label] ?? '其他');
