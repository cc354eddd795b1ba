import { createServer, type Server } from 'node:http';
import { createPublicKey, createVerify, privateDecrypt, constants } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { makeKeys, settingsOf } from '../../../../../scripts/simulator/pay/keys';
import { Signatures } from '../../../../../scripts/simulator/pay/signatures';
import { billOf } from './bill-body';
import { decrypt } from './decrypting';
import { PayHttp } from './pay-http';
import { readPaySettings, type PaySettings } from './settings';
import { RequestSigner } from './signing';
import { isGenuine } from './verifying';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const now = Date.parse('2026-03-02T02:00:00.000Z');
const keys = makeKeys('wx0');
const platform = new Signatures(keys, () => now);
const settings = (base: string): PaySettings =>
  ({ sceneId: '1000', ...settingsOf(keys, base, 'https://example.com/notify') }) as unknown as PaySettings;
const signer = new RequestSigner('wx0', settings('http://127.0.0.1'));
const known = new Map([[keys.publicKeyId, keys.platform.publicKey]]);

describe('signing requests with the library', () => {
  it.each([
    ['GET', '/v3/fund-app/x?a=1', ''],
    ['POST', '/v3/fund-app/x', '{"a":"中"}'],
    ['POST', '/v3/fund-app/x/cancel', '{}'],
  ] as const)('%s %s is what WeChat Pay checks', (method, path, body) => {
    const header = signer.authorization(method, path, body, now);
    expect(() => {
      platform.check(header, method, path, body);
    }).not.toThrow();
    expect(() => {
      platform.check(header, method, `${path}x`, body);
    }).toThrow();
    const nonces = [header, signer.authorization(method, path, body, now)].map(
      (one) => /nonce_str="(\w+)"/.exec(one)?.[1],
    );
    expect(nonces[0]).toHaveLength(32);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('encrypts a name with RSA-OAEP', () => {
    const bytes = Buffer.from(signer.encrypt('王某'), 'base64');
    const key = {
      key: keys.platform.privateKey,
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha1',
    };
    expect(privateDecrypt(key, bytes).toString('utf8')).toBe('王某');
  });
});

describe('verifying what comes back', () => {
  const body = '{ "a":"\\u4e2d" }';
  const signed = platform.headers(body);

  it('takes what the platform signed over these bytes', () => {
    expect(isGenuine({ headers: signed, body }, known, now)).toBe(true);
    const text = `${signed['wechatpay-timestamp']}\n${signed['wechatpay-nonce']}\n${body}\n`;
    const good = createVerify('RSA-SHA256').update(text);
    expect(
      good.verify(createPublicKey(keys.platform.publicKey), signed['wechatpay-signature'] ?? '', 'base64'),
    ).toBe(true);
  });

  it.each([
    ['the same JSON in other bytes', {}, '{"a":"中"}', 0],
    ['a probe', { 'wechatpay-signature': `WECHATPAY/SIGNTEST/${signed['wechatpay-signature']}` }, body, 0],
    ['an unknown serial', { 'wechatpay-serial': 'PUB_KEY_ID_other' }, body, 0],
    ['a serial that objects have', { 'wechatpay-serial': 'constructor' }, body, 0],
    ['no signature', { 'wechatpay-signature': undefined }, body, 0],
    ['no number as time', { 'wechatpay-timestamp': 'now' }, body, 0],
    ['more than five minutes ago', {}, body, 301_000],
    ['from the future', {}, body, -301_000],
  ])('refuses %s', (_name, changed, sent, later) => {
    expect(isGenuine({ headers: { ...signed, ...changed }, body: sent }, known, now + later)).toBe(false);
  });
});

describe('opening the resource of a notification', () => {
  const sealed = platform.seal('{"transfer_amount":100}');

  it('reads what was sealed', () => {
    expect(decrypt(sealed, keys.apiV3Key)).toBe('{"transfer_amount":100}');
  });

  it('refuses every changed bit, a wrong label, a wrong key and a missing tag', () => {
    const bytes = Buffer.from(sealed.ciphertext, 'base64');
    for (let i = 0; i < bytes.length; i += 1) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => decrypt({ ...sealed, ciphertext: changed.toString('base64') }, keys.apiV3Key)).toThrow();
    }
    expect(() => decrypt({ ...sealed, associated_data: 'other' }, keys.apiV3Key)).toThrow();
    expect(() => decrypt(sealed, '0'.repeat(32))).toThrow();
    expect(() => decrypt({ ...sealed, ciphertext: 'AAAA' }, keys.apiV3Key)).toThrow();
    expect(() => decrypt({ ...sealed, algorithm: 'none' }, keys.apiV3Key)).toThrow();
  });

  it('takes a bill only with a number and a state that exists', () => {
    expect(billOf({ out_bill_no: 'A', state: 'SUCCESS', transfer_amount: 30 })).toMatchObject({ cents: 30 });
    expect(billOf({ out_bill_no: 'A', state: 'PAID' })).toBeNull();
    expect(billOf({ state: 'SUCCESS' })).toBeNull();
  });
});

describe('calling WeChat Pay', () => {
  let server: Server;
  let base: string;
  let elsewhere = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/hang') return;
      if (request.url === '/elsewhere') elsewhere += 1;
      if (request.url === '/redirect') response.writeHead(302, { location: '/elsewhere' });
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('ends in doubt at a time-out, at a redirect and without a signature, and takes the signature nowhere else', async () => {
    const http = new PayHttp(settings(base), signer, () => now, 200);
    await expect(http.send('GET', '/hang')).rejects.toThrow('TIMEOUT');
    await expect(http.send('POST', '/redirect')).rejects.toThrow('NETWORK');
    await expect(http.send('GET', '/plain')).rejects.toThrow('FORGED');
    expect(elsewhere).toBe(0);
  });
});

describe('the settings of the merchant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-pay-settings-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const read = (changed: object, production = false) => {
    const file = join(folder, 'pay.json');
    writeFileSync(file, JSON.stringify({ ...settings('https://api.mch.weixin.qq.com'), ...changed }));
    return readPaySettings(file, production);
  };

  it('are complete, or say what is wrong without showing a key', () => {
    expect(read({}).mchId).toBe('1900000001');
    expect(() => read({ mchId: '' })).toThrow('缺少：mchId');
    expect(() => read({ apiV3Key: 'short' })).toThrow('apiV3Key 应为 32 个字符');
    expect(() => read({ privateKey: 'secret text' })).toThrow(/^(?!.*secret text).*privateKey 不是 PEM 私钥/);
    expect(() => read({ publicKeyId: '7F' })).toThrow('PUB_KEY_ID_');
    expect(() => read({ base: 'http://127.0.0.1' }, true)).toThrow('官方地址');
    expect(() => read({ notifyUrl: 'http://x/y' }, true)).toThrow('https');
    expect(() => readPaySettings(join(folder, 'none.json'), false)).toThrow('读不出来');
  });
});
