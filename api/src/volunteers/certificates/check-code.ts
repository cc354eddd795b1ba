import { randomInt } from 'node:crypto';

/** No 0/O, 1/I/L: the code is typed from paper. 31^16 ≈ 7·10^23: nobody finds one by trying. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 16;

export const newCheckCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

/** As it is kept: blanks, hyphens and small letters of the typist are forgiven. Pure. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
