/** Digits as people write them: full-width, with spaces, dots or dashes between. */
const plain = (text: string): string => text.normalize('NFKC').replace(/(?<=\d)[\s.·—–-]+(?=\d)/gu, '');

const MOBILE = /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/u;
const ID_NUMBER = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/u;
const ASKS =
  /手机号|电话号码|[您你]的?(?:手机|电话)|留.{0,4}电话|联系方式|身份证|微信号|[您你]的?(?:姓名|名字)|真实姓名|叫什么名|贵姓/u;

/**
 * What a text gives away or asks for that would say who somebody is: a mobile number, an identity number,
 * or the reporter's name and number. Null when there is nothing of the kind.
 */
export function contactIn(text: string): 'mobile' | 'id_number' | 'asks' | null {
  const digits = plain(text);
  if (ID_NUMBER.test(digits)) return 'id_number';
  if (MOBILE.test(digits)) return 'mobile';
  return ASKS.test(text) ? 'asks' : null;
}
