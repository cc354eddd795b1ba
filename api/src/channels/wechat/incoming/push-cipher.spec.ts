import fc from 'fast-check';
import { CipherError, PushCipher } from './push-cipher';
import { pushSignature, sameText } from './signature';
import fixture from './fixtures/push-vectors.json';

const [first] = fixture.vectors;
const own = (name: string) => name !== 'another appid' && name !== 'another key';
const cipherOf = ({ key, appId }: { key: string; appId: string }) => new PushCipher(key, appId);

describe('signature of a push', () => {
  it('is the one of the official sample', () => {
    expect(pushSignature('AAAAA', '1714037059', '486452656')).toBe(
      '899cf89e464efb63f54ddac96b0a0a235f53aa78',
    );
    expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe(
      'f464b24fc39322e44b38aa78f5edd27bd1441696',
    );
  });

  it.each(fixture.vectors)(
    'covers what is encrypted: $name',
    ({ timestamp, nonce, encrypted, msgSignature }) => {
      expect(pushSignature(fixture.token, timestamp, nonce, encrypted)).toBe(msgSignature);
    },
  );

  it('texts are the same or not, whatever their length', () => {
    expect([sameText('a', 'a'), sameText('a', 'b'), sameText('a', 'aa'), sameText('', 'a')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('message encryption, against vectors computed with openssl', () => {
  it.each(fixture.vectors)('$name: decrypts and encrypts alike', (vector) => {
    expect(cipherOf(vector).decrypt(vector.encrypted)).toBe(vector.message);
    expect(cipherOf(vector).encrypt(vector.message, Buffer.from(fixture.random))).toBe(vector.encrypted);
  });

  it.each(fixture.vectors.filter(({ name }) => !own(name)))('refuses $name', ({ encrypted }) => {
    expect(() => cipherOf(first!).decrypt(encrypted)).toThrow(CipherError);
  });

  it.each(['', 'AAAA', 'not base64 at all', Buffer.alloc(32).toString('base64')])('refuses %j', (text) => {
    expect(() => cipherOf(first!).decrypt(text)).toThrow(CipherError);
  });

  it('what was changed on the way does not come out as it went in', () => {
    const cipher = cipherOf(first!);
    const bytes = Buffer.from(first!.encrypted, 'base64');
    for (let at = 0; at < bytes.length; at += 7) {
      const bad = Buffer.from(bytes);
      bad[at] = (bad[at] ?? 0) ^ 1;
      let message: string | null = null;
      try {
        message = cipher.decrypt(bad.toString('base64'));
      } catch (error) {
        expect(error).toBeInstanceOf(CipherError);
      }
      // Only the 16 random bytes may change without a trace in the message; the signature covers the rest.
      if (at >= 32) expect(message).not.toBe(first!.message);
    }
  });

  it('any message comes back', () => {
    const cipher = cipherOf(first!);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (message) => {
        const encrypted = cipher.encrypt(message);
        expect(Buffer.from(encrypted, 'base64').length % 32).toBe(0);
        expect(cipher.decrypt(encrypted)).toBe(message);
      }),
    );
  });
});
