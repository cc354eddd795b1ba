import { createCipheriv, randomBytes } from 'node:crypto';
import { type EnterInfo, EnterInfoRefused, groupOf } from './enter-info';

const APP = 'wx0123456789';
const NOW = new Date('2026-01-01T04:00:00Z');
const key = randomBytes(16).toString('base64');

function made(content: unknown, sessionKey = key): EnterInfo {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv);
  const data = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final()]);
  return { encryptedData: data.toString('base64'), iv: iv.toString('base64') };
}
const watermark = { appid: APP, timestamp: NOW.getTime() / 1000 };

describe('the group one came in from', () => {
  it('is read from both spellings', () => {
    expect(groupOf(made({ opengid: 'tG_group-1', watermark }), key, APP, NOW)).toBe('tG_group-1');
    expect(groupOf(made({ openGId: 'tG_group-1', watermark }), key, APP, NOW)).toBe('tG_group-1');
  });

  it.each([
    ['another key', made({ opengid: 'tG_group-1', watermark }, randomBytes(16).toString('base64'))],
    ['another mini-program', made({ opengid: 'tG_group-1', watermark: { ...watermark, appid: 'wxother' } })],
    [
      'old data',
      made({ opengid: 'tG_group-1', watermark: { ...watermark, timestamp: watermark.timestamp - 3601 } }),
    ],
    ['no watermark', made({ opengid: 'tG_group-1' })],
    ['no group', made({ open_single_roomid: 'x', watermark })],
    ['no JSON', { encryptedData: 'AAAA', iv: 'AAAA' }],
    ['a short iv', { ...made({ opengid: 'tG_group-1', watermark }), iv: 'AA==' }],
    ['null', made(null)],
  ])('refuses %s', (_what, info) => {
    expect(() => groupOf(info, key, APP, NOW)).toThrow(EnterInfoRefused);
  });
});
