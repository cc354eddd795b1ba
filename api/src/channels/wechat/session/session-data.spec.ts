import { createCipheriv, randomBytes } from 'node:crypto';
import { openSessionData } from './session-data';

const key = randomBytes(16);
const iv = randomBytes(16);
const seal = (value: object) => {
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]).toString('base64');
};
const open = (data: string, sessionKey = key) =>
  openSessionData(sessionKey.toString('base64'), iv.toString('base64'), data, 'wxapp');

describe('data encrypted with a session key', () => {
  it('opens for our app', () => {
    const value = { opengid: 'g1', watermark: { appid: 'wxapp', timestamp: 1 } };
    expect(open(seal(value))).toEqual(value);
  });

  it('refuses another app, another key, and what was changed', () => {
    expect(() => open(seal({ watermark: { appid: 'wxother' } }))).toThrow('another app');
    expect(() => open(seal({ opengid: 'g1' }))).toThrow('another app');
    expect(() => open(seal({ watermark: { appid: 'wxapp' } }), randomBytes(16))).toThrow();
    expect(() => open('AAAA')).toThrow();
  });
});
