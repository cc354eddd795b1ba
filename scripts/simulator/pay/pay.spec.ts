import { createSign, randomBytes } from 'node:crypto';
import { makeKeys } from './keys';
import { type PaySimulator, startPaySimulator } from './pay';

const keys = makeKeys('wx0');
const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';
const DAY = 86_400_000;

describe('the simulator of WeChat Pay', () => {
  let pay: PaySimulator;
  let now = Date.parse('2026-03-02T02:00:00.000Z');
  beforeAll(async () => {
    pay = await startPaySimulator({ keys, now: () => now });
  });
  afterAll(() => pay.close());

  const bill = (more: object = {}) => ({
    appid: 'wx0',
    out_bill_no: `A${randomBytes(8).toString('hex')}`,
    transfer_scene_id: '1000',
    openid: 'o1',
    transfer_amount: 100,
    transfer_remark: '参与奖',
    notify_url: 'http://127.0.0.1:9/none',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: 'a' },
      { info_type: '奖励说明', info_content: 'b' },
    ],
    ...more,
  });
  /** A call as a merchant signs it, by this file's own hand. */
  async function call(
    method: string,
    path: string,
    json?: object,
    change: { nonce?: string; at?: number } = {},
  ) {
    const body = json === undefined ? '' : JSON.stringify(json);
    const timestamp = String(Math.floor((change.at ?? now) / 1000));
    const nonce = change.nonce ?? randomBytes(16).toString('hex');
    const signature = createSign('RSA-SHA256')
      .update(`${method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
      .sign(keys.merchant.privateKey, 'base64');
    const authorization =
      `WECHATPAY2-SHA256-RSA2048 mchid="${keys.mchId}",nonce_str="${nonce}",timestamp="${timestamp}",` +
      `serial_no="${keys.serial.toLowerCase()}",signature="${signature}"`;
    const answer = await fetch(pay.url + path, {
      method,
      headers: { authorization, accept: 'application/json', 'user-agent': 'test' },
      ...(body === '' ? {} : { body }),
    });
    return {
      status: answer.status,
      body: (await answer.json()) as {
        state?: string;
        code?: string;
        package_info?: string;
        fail_reason?: string;
      },
    };
  }

  it('answers the same number with the same bill, and refuses it with another body', async () => {
    const one = bill();
    const first = await call('POST', BILLS, one);
    expect(first).toMatchObject({
      status: 200,
      body: { state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) as string },
    });
    expect(await call('POST', BILLS, one)).toEqual(first);
    expect(await call('POST', BILLS, { ...one, transfer_amount: 200 })).toMatchObject({ status: 400 });
    expect(await call('GET', `${BILLS}/out-bill-no/unknown`)).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  it.each([
    ['an amount below the limit', { transfer_amount: 9 }, 400],
    ['a broken amount', { transfer_amount: 10.5 }, 400],
    ['another app', { appid: 'wx1' }, 400],
    ['a number with a dash', { out_bill_no: 'a-b' }, 400],
    ['no report of the scene', { transfer_scene_report_infos: [] }, 400],
    ['an address with a query', { notify_url: 'https://example.com/x?y=1' }, 400],
    ['more than there is', { transfer_amount: 20_000, out_bill_no: 'poor' }, 200],
  ])('checks the bill: %s', async (_name, changed, status) => {
    expect((await call('POST', BILLS, bill(changed))).status).toBe(status);
  });

  it('wants a fresh signature with a new nonce', async () => {
    const nonce = randomBytes(16).toString('hex');
    expect((await call('POST', BILLS, bill(), { nonce })).status).toBe(200);
    expect(await call('POST', BILLS, bill(), { nonce })).toMatchObject({
      status: 401,
      body: { code: 'SIGN_ERROR' },
    });
    expect((await call('POST', BILLS, bill(), { at: now - 400_000 })).status).toBe(401);
    expect((await fetch(pay.url + BILLS, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it('closes what nobody confirmed after a day and a lag, and cancels in two steps', async () => {
    const late = bill();
    const dropped = bill();
    await call('POST', BILLS, late);
    await call('POST', BILLS, dropped);
    const query = async ({ out_bill_no }: { out_bill_no: string }) =>
      (await call('GET', `${BILLS}/out-bill-no/${out_bill_no}`)).body;
    const cancelled = await call('POST', `${BILLS}/out-bill-no/${dropped.out_bill_no}/cancel`, {});
    expect(cancelled.body.state).toBe('CANCELING');
    expect((await query(dropped)).state).toBe('CANCELLED');
    now += DAY + 10 * 60_000;
    expect((await query(late)).state).toBe('WAIT_USER_CONFIRM');
    now += 60 * 60_000;
    expect(await query(late)).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' });
    expect((await call('POST', '/v3/transfer/batches', {})).body.code).toBe('NO_AUTH');
  });
});
