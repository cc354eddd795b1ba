import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { openPush, sealPush } from './push-crypt';
import { isSignedBy, pushSignature } from './push-signature';

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

describe('signature of a push', () => {
  it('is that of the vector in WeChat’s documentation', () => {
    expect(pushSignature('AAAAA', '1714037059', '486452656')).toBe(
      '899cf89e464efb63f54ddac96b0a0a235f53aa78',
    );
    expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe(
      'f464b24fc39322e44b38aa78f5edd27bd1441696',
    );
  });

  it('fits nothing else, whatever its length', () => {
    expect(isSignedBy(pushSignature('a', 'b', 'c'), 'c', 'b', 'a')).toBe(true);
    expect(isSignedBy(pushSignature('a', 'b', 'c'), 'a', 'b', 'd')).toBe(false);
    expect(isSignedBy('', 'a', 'b', 'c')).toBe(false);
    expect(isSignedBy(createHash('sha256').update('abc').digest('hex'), 'a', 'b', 'c')).toBe(false);
  });
});

describe('encryption of a push', () => {
  it('opens what was sealed, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (message) => {
        expect(openPush(KEY, 'wxapp', sealPush(KEY, 'wxapp', message))).toBe(message);
      }),
    );
  });

  it('refuses another app, another key and what was changed', () => {
    const sealed = sealPush(KEY, 'wxapp', '{"Event":"wxa_media_check"}');
    expect(() => openPush(KEY, 'wxother', sealed)).toThrow('another app');
    expect(() => openPush(KEY.toUpperCase(), 'wxapp', sealed)).toThrow();
    expect(() => openPush(KEY, 'wxapp', sealed.slice(4))).toThrow();
    expect(() => openPush(KEY, 'wxapp', '')).toThrow();
  });
});
