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

  it('connects the district platform only with its key, and in production only over https', () => {
    const url = { DISTRICT_URL: 'http://127.0.0.1:3200/referrals' };
    const key = { DISTRICT_SECRET: 'k'.repeat(32) };
    expect(loadConfig(good()).DISTRICT_URL).toBeUndefined();
    expect(loadConfig({ ...good(), ...url, ...key })).toMatchObject({ ...url, ...key });
    // Its events can be taken without handing anything over to it.
    expect(loadConfig({ ...good(), ...key }).DISTRICT_SECRET).toBe(key.DISTRICT_SECRET);
    const refused = (env: object) => () => loadConfig({ ...good(), ...env });
    expect(refused(url)).toThrow('DISTRICT_SECRET 缺失');
    expect(refused({ ...url, DISTRICT_SECRET: 'short' })).toThrow('DISTRICT_SECRET 太短');
    expect(refused({ ...key, DISTRICT_URL: 'the district' })).toThrow('DISTRICT_URL 不是网址');
    expect(refused({ ...key, DISTRICT_URL: 'ftp://district.example/x' })).toThrow('DISTRICT_URL 不是网址');
    const production = { NODE_ENV: 'production', ...key };
    expect(refused({ ...production, ...url })).toThrow('https');
    const secure = { ...production, DISTRICT_URL: 'https://district.example/referrals' };
    expect(refused(secure)).not.toThrow();
  });

  it('limits requests unless told otherwise, and refuses a limit it cannot read', () => {
    expect(loadConfig(good())).toMatchObject({ RATE_SUBMIT: '20/600', RATE_ACCOUNT: '600/60' });
    expect(loadConfig({ ...good(), RATE_SUBMIT: 'off' }).RATE_SUBMIT).toBe('off');
    expect(() => loadConfig({ ...good(), RATE_LOGIN: '120 per minute' })).toThrow(
      'RATE_LOGIN 应写成 次数/秒数（如 20/600），不限制写 off',
    );
  });
});
