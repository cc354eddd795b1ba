const TOPICS: Record<string, string> = {
  'wechat.subscribe': '微信订阅消息',
  'district.referral': '转办、催办（区平台）',
};

/** Codes of WeChat's answers, of the district's, and of calls that got none. */
const ERRORS: Record<string, string> = {
  wechat_40003: '微信不认识收信人',
  wechat_40037: '消息模板编号不对',
  wechat_41030: '消息里的页面路径不对',
  wechat_47003: '微信没有接受内容，请核对模板的字段',
  'outbound call failed: timeout': '对方没有回应',
  'outbound call failed: network': '网络不通',
  district_not_connected: '没有接通区平台，请核对设置',
};

export const topicName = (topic: string): string => TOPICS[topic] ?? topic;

/** Why a message did not arrive, with the code for whoever looks it up. */
export function errorText(code: string): string {
  const status = /^outbound call failed: status (\d+)$/.exec(code)?.[1];
  if (status !== undefined) return `对方回答出错（${status}）`;
  const number = /^wechat_(-?\d+)$/.exec(code)?.[1];
  const words = ERRORS[code] ?? (number === undefined ? code : '微信没有接受');
  return number === undefined ? words : `${words}（${number}）`;
}
