import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Bill, Bills, ended } from './bills';
import { confirmPage } from './confirm-page';
import type { PayKeys } from './keys';
import { Notifier } from './notifier';
import { PayError } from './pay-error';
import { Signatures } from './signatures';
import { type Foreign, sha1, statementOf } from './statement';

/**
 * What can go wrong with a call, besides what WeChat itself answers:
 * - latency: answers after `value` ms
 * - refuse: answers HTTP `value` with a signed error, without doing anything
 * - before: closes the connection and does nothing
 * - drop: does the work, then closes the connection without an answer
 * - unsigned, forged, stale: does the work; the answer has no signature, a wrong one, one from ten minutes ago
 * - redirect: sends the caller elsewhere
 * - stall, hold: does nothing, or does the work, and then lets the caller wait until it goes away
 */
export type PayFaultKind =
  'latency' | 'refuse' | 'before' | 'drop' | 'unsigned' | 'forged' | 'stale' | 'redirect' | 'stall' | 'hold';
export interface PayFault {
  call: 'create' | 'query' | 'cancel' | 'statement';
  kind: PayFaultKind;
  value?: number;
  times?: number;
  /** Only for the bill with this number. */
  number?: string;
}

export interface PaySimulatorOptions {
  keys: PayKeys;
  port?: number;
  /** Epoch ms. */
  now?: () => number;
}

export interface PaySimulator {
  url: string;
  bills: Bills;
  notifier: Notifier;
  fail(fault: PayFault): void;
  clearFaults(): void;
  /** What else left the account. */
  foreign: Foreign[];
  /** Calls that came with a good signature. */
  calls: { call: PayFault['call']; number: string }[];
  /** How many calls stall or are held now. */
  waiting: () => number;
  close(): Promise<void>;
}

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';

/** Starts a stand-in for api.mch.weixin.qq.com on loopback: real signatures both ways, a state machine, notifications. */
export async function startPaySimulator({
  keys,
  port = 0,
  now = Date.now,
}: PaySimulatorOptions): Promise<PaySimulator> {
  const bills = new Bills(keys, now);
  const signatures = new Signatures(keys, now);
  const notifier = new Notifier(keys, signatures, now);
  bills.onEnded = (bill) => notifier.tell(bill);
  const faults: (PayFault & { left: number })[] = [];
  const calls: PaySimulator['calls'] = [];
  let waiting = 0;
  const foreign: Foreign[] = [];
  let statement = '';

  const app = Fastify({ forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    call: PayFault['call'],
    work: (body: string) => object,
  ): Promise<FastifyReply> => {
    const number = numberOf(request);
    const fault = faults.find(
      (one) => one.call === call && one.left > 0 && (one.number === undefined || one.number === number),
    );
    if (fault) fault.left -= 1;
    if (fault?.kind === 'stall') return untilGone(request, reply);
    if (fault?.kind === 'before') return hangUp(reply);
    if (fault?.kind === 'redirect') return reply.redirect('/elsewhere', 302);
    if (fault?.kind === 'latency') await sleep(fault.value ?? 0);
    const { status, json } = outcome(request, call, work, fault);
    if (fault?.kind === 'drop') return hangUp(reply);
    if (fault?.kind === 'hold') return untilGone(request, reply);
    const text = JSON.stringify(json);
    const headers = signatures.headers(text, now() - (fault?.kind === 'stale' ? 600_000 : 0));
    if (fault?.kind === 'forged') headers['wechatpay-signature'] = Buffer.from('no').toString('base64');
    return reply
      .code(status)
      .headers(fault?.kind === 'unsigned' ? {} : headers)
      .type('application/json; charset=utf-8')
      .send(text);
  };
  const untilGone = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    waiting += 1;
    await new Promise((resolve) => request.raw.socket.once('close', resolve));
    waiting -= 1;
    return hangUp(reply);
  };
  const outcome = (
    request: FastifyRequest,
    call: PayFault['call'],
    work: (body: string) => object,
    fault?: PayFault,
  ): { status: number; json: object } => {
    try {
      const body = typeof request.body === 'string' ? request.body : '';
      signatures.check(request.headers.authorization, request.method, request.url, body);
      if (!request.headers.accept || !request.headers['user-agent'])
        throw new PayError(400, 'PARAM_ERROR', '缺少Accept或User-Agent');
      calls.push({ call, number: numberOf(request) });
      if (fault?.kind === 'refuse') throw new PayError(fault.value ?? 500, 'SYSTEM_ERROR', '系统繁忙');
      return { status: 200, json: work(body) };
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      return { status: error.status, json: { code: error.code, message: error.message } };
    }
  };

  app.post(BILLS, (request, reply) =>
    answer(request, reply, 'create', (body) => {
      const bill = bills.create(body);
      const waits = bill.state === 'WAIT_USER_CONFIRM';
      return { ...brief(bill), ...(waits ? { package_info: bill.package_info } : {}) };
    }),
  );
  app.get<{ Params: { number: string } }>(`${BILLS}/out-bill-no/:number`, (request, reply) =>
    answer(request, reply, 'query', () => {
      const bill = bills.find(request.params.number);
      return {
        ...brief(bill),
        mch_id: keys.mchId,
        appid: bill.appid,
        openid: bill.openid,
        transfer_amount: bill.transfer_amount,
        transfer_remark: bill.transfer_remark,
      };
    }),
  );
  app.post<{ Params: { number: string } }>(`${BILLS}/out-bill-no/:number/cancel`, (request, reply) =>
    answer(request, reply, 'cancel', () => brief(bills.cancel(request.params.number))),
  );
  app.post('/v3/transfer/batches', (request, reply) =>
    answer(request, reply, 'create', () => {
      throw new PayError(403, 'NO_AUTH', '当前商户号接入升级版本功能，暂不支持使用升级前功能');
    }),
  );
  app.get<{ Querystring: { bill_date?: string } }>('/v3/bill/fundflowbill', (request, reply) =>
    answer(request, reply, 'statement', () => {
      const text = statementOf(request.query.bill_date ?? '', [...bills.all.values()], foreign);
      if (text === null) throw new PayError(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
      statement = text;
      return {
        hash_type: 'SHA1',
        hash_value: sha1(text),
        download_url: `${url}/v3/billdownload/file?token=t`,
      };
    }),
  );
  // The file comes without a signature, as WeChat sends it.
  app.get('/v3/billdownload/file', (request, reply) => {
    try {
      signatures.check(request.headers.authorization, 'GET', request.url, '');
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      return reply.code(error.status).send();
    }
    return reply.type('text/plain; charset=utf-8').send(statement);
  });
  confirmPage(app, bills);
  const url = await app.listen({ host: '127.0.0.1', port });
  return {
    url,
    bills,
    notifier,
    foreign,
    calls,
    waiting: () => waiting,
    fail: (fault) => faults.push({ ...fault, left: fault.times ?? 1 }),
    clearFaults: () => {
      faults.length = 0;
    },
    close: async () => {
      await notifier.idle();
      await app.close();
    },
  };
}

const brief = (bill: Bill) => ({
  out_bill_no: bill.out_bill_no,
  transfer_bill_no: bill.transfer_bill_no,
  create_time: new Date(bill.createdAt).toISOString(),
  state: bill.state,
  ...(bill.fail_reason ? { fail_reason: bill.fail_reason } : {}),
  // A field that nobody has heard of: parsers must not mind.
  trace: ended(bill.state) ? 'e' : 'o',
});

function numberOf({ params, body }: FastifyRequest): string {
  const match = /"out_bill_no":"(\w*)"/.exec(typeof body === 'string' ? body : '');
  return (params as { number?: string }).number ?? match?.[1] ?? '';
}

function hangUp(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.destroy();
  return reply;
}
