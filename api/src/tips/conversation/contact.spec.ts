import { contactIn } from './contact';

describe('what would say who somebody is', () => {
  it.each([
    ['请打13812345678', 'mobile'],
    ['请打 138-1234-5678', 'mobile'],
    ['请打１３８ １２３４ ５６７８', 'mobile'],
    ['+8613812345678', 'mobile'],
    ['41010519491231002X', 'id_number'],
    ['号码410105194912310021。', 'id_number'],
    ['请留下电话', 'asks'],
    ['您的手机是多少', 'asks'],
    ['请问您贵姓', 'asks'],
    ['请发一下身份证照片', 'asks'],
  ])('%s: %s', (text, found) => expect(contactIn(text)).toBe(found));

  it.each([
    '请问具体在几号门？',
    '每天 18:00 到 20:30 冒烟吗？',
    '编号 LT202611-ABC234',
    '2026-11-24 18:30 到的现场',
    '工地围挡上写着 0371-66812345',
    '订单 123456789012345678901',
    '电话亭旁边那家店吗？',
  ])('%s: nothing', (text) => expect(contactIn(text)).toBeNull());
});
