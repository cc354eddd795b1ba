import { codeIn, inHalves, qrUrl } from './qr';

describe('the pick-up code', () => {
  it('is drawn as an SVG that differs for each code', () => {
    expect(decodeURIComponent(qrUrl('12345678'))).toMatch(
      /^data:image\/svg\+xml,<svg .*<path d='M\d+ \d+h1v1h-1z/,
    );
    expect(qrUrl('12345678')).not.toBe(qrUrl('12345679'));
  });

  it.each([
    ['LTHX:12345678', '12345678'],
    ['1234 5678', '12345678'],
    [' 1234-5678 ', '12345678'],
    ['1234567', null],
    ['https://example.com/12345678', null],
  ])('%s is %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });

  it('is read in halves', () => {
    expect(inHalves('12345678')).toBe('1234 5678');
  });
});
