import { readRate, waitText } from './rate';

describe('rates', () => {
  it.each([
    ['20/600', { limit: 20, seconds: 600 }],
    ['1/1', { limit: 1, seconds: 1 }],
    ['off', null],
    ['0/60', undefined],
    ['20', undefined],
    ['20/0', undefined],
    ['-1/60', undefined],
    ['1e3/60', undefined],
    ['', undefined],
  ])('%j', (text, rate) => expect(readRate(text)).toEqual(rate));

  it('says how long to wait in words', () => {
    expect([0.2, 40, 90, 91, 600].map(waitText)).toEqual(['1 秒', '40 秒', '90 秒', '2 分钟', '10 分钟']);
  });
});
