/** Through which door a tip came in. */
export type TipOrigin = 'app' | 'official';

/**
 * Whether WeChat's content check can look at what came through this door: it wants an openid that was in the
 * mini-program within two hours, which a follower of the official account has not. What cannot be checked by the
 * machine has to be looked at by a person before anybody outside sees it.
 */
export const machineCheckable = (origin: TipOrigin): boolean => origin === 'app';
