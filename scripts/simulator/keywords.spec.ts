import { keywordFault } from './keywords';

describe('keyword limits of subscription messages', () => {
  it.each([
    ['thing1', '一'.repeat(20)],
    ['number2', '12.5'],
    ['letter1', 'abc'],
    ['symbol1', '★！'],
    ['character_string10', 'LT-20260101-001'],
    ['time3', '15:01'],
    ['time3', '2019年10月1日 15:01'],
    ['time3', '09:00~18:00'],
    ['date4', '2019年10月1日'],
    ['amount5', '¥12.50'],
    ['phone_number6', '+86-371-12345678'],
    ['car_number7', '豫A12345'],
    ['name8', '张三'],
    ['phrase9', '处置中'],
  ])('%s accepts %s', (key, value) => expect(keywordFault(key, value)).toBeNull());

  it.each([
    ['thing1', '一'.repeat(21)],
    ['thing1', '两\n行'],
    ['number2', '十二'],
    ['character_string10', '编号1'],
    ['character_string10', 'a'.repeat(33)],
    ['time3', '25:00'],
    ['date4', '2019-10-01'],
    ['amount5', '12345678901'],
    ['name8', '张三1'],
    ['name8', '一'.repeat(11)],
    ['phrase9', '正在处置之中'],
    ['unknown1', 'x'],
    ['thing', 'x'],
    ['thing1', 12],
  ])('%s refuses %s', (key, value) => expect(keywordFault(key, value)).toBe('invalid'));

  it('names the empty one', () => expect(keywordFault('thing1', ' ')).toBe('is empty'));
});
