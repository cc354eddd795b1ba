/**
 * What each adapter does with each code that WeChat answers. `other` stands for whatever else it may say: with it a
 * code that WeChat makes up tomorrow does something sensible too.
 *
 * once more: made again at once, one time · new token: the token is renewed and the call made once more · told N: the
 * person who asked is told, as HTTP N, and may try again · later: the outbox tries again · waits a minute: without using
 * up a try · set aside: kept for an administrator · inbox only: the person wants no push · to a person: somebody looks
 * at it instead of the machine · asked again: the follower is asked for the photo once more · goes on: it works without
 * · over: the session key is not the live one any more · fails: told to the caller, and written to the log
 */
export type Reaction =
  | 'once more'
  | 'new token'
  | `told ${number}`
  | 'later'
  | 'waits a minute'
  | 'set aside'
  | 'inbox only'
  | 'to a person'
  | 'asked again'
  | 'goes on'
  | 'over'
  | 'fails';
export type Reactions = Record<number, Reaction> & { other: Reaction };

const TOKEN = { 40001: 'new token', 40014: 'new token', 42001: 'new token' } as const;
const PASSING = { [-1]: 'later', 44991: 'later', 45009: 'later', 45011: 'later' } as const;
const CONTENT: Reactions = {
  ...TOKEN,
  ...PASSING,
  40003: 'to a person',
  40129: 'to a person',
  43104: 'to a person',
  43302: 'to a person',
  44002: 'to a person',
  47001: 'to a person',
  48001: 'later',
  61010: 'to a person',
  other: 'later',
};

export const REACTIONS = {
  login: {
    [-1]: 'once more',
    40013: 'told 503',
    40029: 'told 401',
    40125: 'told 503',
    40163: 'told 401',
    40226: 'told 403',
    45009: 'told 429',
    45011: 'told 429',
    other: 'told 503',
  },
  token: {
    [-1]: 'once more',
    40013: 'fails',
    40125: 'fails',
    40164: 'fails',
    45009: 'fails',
    45011: 'fails',
    48001: 'fails',
    other: 'fails',
  },
  session: { ...TOKEN, [-1]: 'fails', 45011: 'fails', 87009: 'over', other: 'fails' },
  phone: {
    ...TOKEN,
    [-1]: 'once more',
    40013: 'told 503',
    40029: 'told 422',
    45009: 'told 429',
    45011: 'told 429',
    48001: 'told 503',
    other: 'told 503',
  },
  text: CONTENT,
  media: CONTENT,
  subscribe: {
    ...TOKEN,
    ...PASSING,
    40003: 'set aside',
    40037: 'set aside',
    41030: 'set aside',
    43101: 'inbox only',
    43107: 'set aside',
    43108: 'later',
    45168: 'set aside',
    47003: 'set aside',
    48001: 'later',
    other: 'later',
  },
  template: {
    ...TOKEN,
    ...PASSING,
    40003: 'set aside',
    40013: 'set aside',
    40037: 'set aside',
    43004: 'inbox only',
    43101: 'inbox only',
    47003: 'set aside',
    48001: 'later',
    other: 'later',
  },
  customer: { ...TOKEN, [-1]: 'goes on', 45015: 'goes on', 45047: 'goes on', other: 'goes on' },
  follower: { ...TOKEN, [-1]: 'goes on', 40003: 'goes on', 45009: 'goes on', other: 'goes on' },
  photo: { ...TOKEN, ...PASSING, 40007: 'asked again', other: 'later' },
  menu: {
    ...TOKEN,
    [-1]: 'fails',
    40018: 'fails',
    40027: 'fails',
    40119: 'fails',
    48001: 'fails',
    other: 'fails',
  },
  robot: {
    [-1]: 'later',
    40008: 'set aside',
    40058: 'set aside',
    44004: 'set aside',
    45002: 'set aside',
    45009: 'waits a minute',
    93000: 'set aside',
    301019: 'later',
    other: 'later',
  },
  codes: {
    ...TOKEN,
    [-1]: 'told 503',
    40097: 'told 503',
    40129: 'told 503',
    40169: 'told 503',
    41030: 'told 503',
    45009: 'told 429',
    45011: 'told 429',
    48001: 'told 503',
    other: 'told 503',
  },
} satisfies Record<string, Reactions>;
export type Adapter = keyof typeof REACTIONS;

/** Every code of api.weixin.qq.com and qyapi.weixin.qq.com that we have ever read or heard of for what we call. */
export const KNOWN = [
  -1, 40001, 40003, 40007, 40008, 40013, 40014, 40018, 40027, 40029, 40037, 40058, 40097, 40119, 40125, 40129,
  40163, 40164, 40169, 40226, 41030, 42001, 43004, 43101, 43104, 43107, 43108, 43302, 44002, 44004, 44991,
  45002, 45009, 45011, 45015, 45047, 45168, 47001, 47003, 48001, 61010, 87009, 93000, 301019,
];
