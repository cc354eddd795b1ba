import { FRESH_MS, isFresh, isSignedBy, sign } from './signature';

const SECRET = 'k'.repeat(32);
const BODY = Buffer.from('{"a":"区"}');

it('is the HMAC-SHA256 that other tools make', () => {
  // printf '1700000000000\\nnonce-0123456789\\n{"a":"区"}' | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
  expect(sign(SECRET, '1700000000000', 'nonce-0123456789', BODY)).toBe(
    'a28f417568043f4045d117e8e0f799f6a189a3787d61fbe08766ed60721f0cd1',
  );
});

it('holds for exactly these bytes, time, nonce and key', () => {
  const made = sign(SECRET, '1', 'n', BODY);
  expect(isSignedBy(SECRET, made, '1', 'n', BODY)).toBe(true);
  expect(isSignedBy(`${SECRET}k`, made, '1', 'n', BODY)).toBe(false);
  expect(isSignedBy(SECRET, made, '2', 'n', BODY)).toBe(false);
  expect(isSignedBy(SECRET, made, '1', 'm', BODY)).toBe(false);
  expect(isSignedBy(SECRET, made, '1', 'n', Buffer.from('{"a": "区"}'))).toBe(false);
  expect(
    [made.slice(1), '', made.toUpperCase()].map((one) => isSignedBy(SECRET, one, '1', 'n', BODY)),
  ).toEqual([false, false, false]);
});

it.each([
  [-FRESH_MS - 1, false],
  [-FRESH_MS, true],
  [FRESH_MS, true],
  [FRESH_MS + 1, false],
])('a time stamp %d ms off is fresh: %s', (off, fresh) => {
  const now = new Date('2026-03-02T02:00:00.000Z');
  expect(isFresh(String(now.getTime() + off), now)).toBe(fresh);
});

it.each(['', '1700000000', '17000000000000', '1.7e12', ' 1700000000000'])('%j is no time stamp', (text) =>
  expect(isFresh(text, new Date(1_700_000_000_000))).toBe(false),
);
