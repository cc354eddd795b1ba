import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { bytesOf, hexOf, hmacSha256, sha256, sha256Hex } from './sha256';

describe('SHA-256 in the phone', () => {
  it('is the one of the standard', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('agrees with Node for every length, with and without a key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 64 }), (bytes, key) => {
        expect(hexOf(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(hexOf(hmacSha256(key, bytes))).toBe(createHmac('sha256', key).update(bytes).digest('hex'));
        expect(bytesOf(hexOf(bytes))).toEqual(bytes);
      }),
    );
  });
});
