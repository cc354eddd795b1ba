import { sha256 } from '../../../core/sealed';
import { PushCipher } from './push-cipher';
import { PushGate, PushRefused } from './push-gate';
import { pushSignature } from './signature';

const NOW = new Date('2026-11-24T02:00:00.000Z');
const [OLD, KEY] = [
  'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba',
  'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
];
const gate = new PushGate({ appId: 'wxapp', token: 'token', keys: [KEY, OLD], mode: 'safe' });

const push = (
  message: string,
  { key = KEY, appId = 'wxapp', timestamp = String(NOW.getTime() / 1000) } = {},
) => {
  const Encrypt = new PushCipher(key, appId).encrypt(message);
  const msgSignature = pushSignature('token', timestamp, 'nonce', Encrypt);
  return { Encrypt, query: { timestamp, nonce: 'nonce', signature: '', msgSignature } };
};
const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof PushRefused) return error.reason;
    throw error;
  }
  return 'taken';
};

it('opens a message, as JSON or XML, with the key of now or the one before', () => {
  for (const key of [KEY, OLD]) {
    const { Encrypt, query } = push('{"a":1}', { key });
    expect(gate.open(query, { Encrypt }, NOW).message).toBe('{"a":1}');
    const xml = `<xml><ToUserName>a</ToUserName><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>`;
    expect(gate.open(query, xml, NOW)).toMatchObject({
      message: '{"a":1}',
      nonceKey: sha256(`${query.timestamp} nonce`),
    });
  }
});

it.each([
  [
    'another token',
    (given: ReturnType<typeof push>) => ({ ...given.query, msgSignature: '0'.repeat(40) }),
    'signature',
  ],
  ['no signature', (given: ReturnType<typeof push>) => ({ ...given.query, msgSignature: '' }), 'signature'],
  ['another nonce', (given: ReturnType<typeof push>) => ({ ...given.query, nonce: 'other' }), 'signature'],
])('refuses %s', (_name, change, reason) => {
  const given = push('{}');
  expect(reasonOf(() => gate.open(change(given), { Encrypt: given.Encrypt }, NOW))).toBe(reason);
});

it.each([
  [{ timestamp: String(NOW.getTime() / 1000 - 301) }, 'stale'],
  [{ timestamp: String(NOW.getTime() / 1000 + 301) }, 'stale'],
  [{ timestamp: 'soon' }, 'stale'],
  [{ appId: 'wxother' }, 'cipher'],
  [{ key: KEY.toUpperCase() }, 'cipher'],
])('refuses what is signed but %j', (more, reason) => {
  const { Encrypt, query } = push('{}', more);
  expect(reasonOf(() => gate.open(query, { Encrypt }, NOW))).toBe(reason);
});

it('refuses what carries no cipher text, even signed', () => {
  const timestamp = String(NOW.getTime() / 1000);
  const query = {
    timestamp,
    nonce: 'n',
    signature: '',
    msgSignature: pushSignature('token', timestamp, 'n', ''),
  };
  for (const body of [undefined, null, [], {}, { Encrypt: 1 }, '<xml><Event>a</Event></xml>'])
    expect(reasonOf(() => gate.open(query, body, NOW))).toBe('form');
  expect(reasonOf(() => gate.open(query, 'no xml', NOW))).toBe('form');
  expect(reasonOf(() => gate.open(query, `<xml>${'a'.repeat(70_000)}</xml>`, NOW))).toBe('too_large');
});
