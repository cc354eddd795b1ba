import { loadConfig, testConfig } from './config';

const good = (): Record<string, string> => {
  const { ACCESS_TOKEN_SECRET, MEDIA_URL_SECRET, FIELD_KEY, WECHAT_APPID, WECHAT_SECRET, DATABASE_URL } =
    testConfig();
  return { ACCESS_TOKEN_SECRET, MEDIA_URL_SECRET, FIELD_KEY, WECHAT_APPID, WECHAT_SECRET, DATABASE_URL };
};

describe('settings', () => {
  it.each([
    'ACCESS_TOKEN_SECRET',
    'MEDIA_URL_SECRET',
    'FIELD_KEY',
    'WECHAT_APPID',
    'WECHAT_SECRET',
    'DATABASE_URL',
  ])('a missing %s stops the start with a sentence that names it', (name) => {
    const { [name]: _missing, ...rest } = good();
    expect(() => loadConfig({ ...rest, NODE_ENV: 'production' })).toThrow(name);
  });

  it('takes a complete set, also in production', () => {
    expect(loadConfig({ ...good(), NODE_ENV: 'production' }).DEMO).toBe(false);
  });

  it('refuses the demo and a foreign WeChat in production', () => {
    expect(() => loadConfig({ ...good(), NODE_ENV: 'production', DEMO: '1' })).toThrow('DEMO');
    expect(() =>
      loadConfig({ ...good(), NODE_ENV: 'production', WECHAT_API_BASE: 'http://127.0.0.1:3100' }),
    ).toThrow('WECHAT_API_BASE');
  });

  it('refuses weak keys', () => {
    expect(() => loadConfig({ ...good(), FIELD_KEY: 'c2hvcnQ=' })).toThrow('FIELD_KEY');
    expect(() => loadConfig({ ...good(), ACCESS_TOKEN_SECRET: 'short' })).toThrow('ACCESS_TOKEN_SECRET');
  });

  it('limits requests unless told otherwise, and refuses a limit it cannot read', () => {
    expect(loadConfig(good())).toMatchObject({ RATE_SUBMIT: '20/600', RATE_ACCOUNT: '600/60' });
    expect(loadConfig({ ...good(), RATE_SUBMIT: 'off' }).RATE_SUBMIT).toBe('off');
    expect(() => loadConfig({ ...good(), RATE_LOGIN: '120 per minute' })).toThrow(
      'RATE_LOGIN 应写成 次数/秒数（如 20/600），不限制写 off',
    );
  });
});
