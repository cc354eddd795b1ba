import { call } from './client';
import type { components } from './schema';

export type Phone = components['schemas']['PhoneView'];

export const getPhone = () => call<Phone>('GET', '/wechat/phone');
/** The code works once: a lost answer is not asked for again, the user taps again. */
export const givePhone = (code: string) => call<Phone>('POST', '/wechat/phone', { body: { code } });
export const removePhone = () => call<Phone>('POST', '/wechat/phone/remove', { body: {}, repeatable: true });
