import { randomInt } from 'node:crypto';
import { sha256 } from '../core/sealed';

/** No 0/O, 1/I/L: the code is read out over the telephone. 31^8 ≈ 8·10^11. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;

export function newInvitationCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** The hash under which a code is kept; blanks, hyphens and small letters of the typist are forgiven. */
export const hashOfCode = (code: string): string => sha256(code.replace(/[\s-]/g, '').toUpperCase());
