import type { FastifyInstance } from 'fastify';
import { html, page } from '../html';
import type { Bills } from './bills';
import { PayError } from './pay-error';

interface Asked {
  package?: string;
  back?: string;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A page on this computer to go back to; null otherwise. */
function backTo(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && LOOPBACK.has(url.hostname) ? url.href : null;
}

/** In the demo's browser, in place of wx.requestMerchantTransfer: the person confirms, or goes back without. */
export function confirmPage(app: FastifyInstance, bills: Bills): void {
  app.get<{ Querystring: Asked }>('/pay/confirm', (request, reply) => {
    const back = backTo(request.query.back);
    const bill = [...bills.all.values()].find((one) => one.package_info === request.query.package);
    void reply.type('text/html; charset=utf-8');
    if (!bill || back === null || bills.aged(bill).state !== 'WAIT_USER_CONFIRM')
      return reply.code(400).send(page('收款（演示）', html`<h1>这笔收款已经失效</h1>`));
    const query = new URLSearchParams({ package: bill.package_info, back });
    const body = html`<h1>确认收款 ${(bill.transfer_amount / 100).toFixed(2)} 元</h1>
      <p>${bill.transfer_remark}</p>
      <a class="who" id="confirm" href="/pay/confirmed?${query.toString()}"
        ><b>确认收款</b><span>到微信零钱</span></a
      >
      <a class="who" id="later" href="${back}"><b>以后再说</b><span>24 小时内都可以确认</span></a>
      <p class="note">这是演示用的微信支付模拟页面，没有真的钱。</p>`;
    return reply.send(page('收款（演示）', body));
  });

  app.get<{ Querystring: Asked }>('/pay/confirmed', (request, reply) => {
    const back = backTo(request.query.back);
    const bill = [...bills.all.values()].find((one) => one.package_info === request.query.package);
    if (!bill || back === null) throw new PayError(400, 'INVALID_REQUEST', '收款已失效');
    bills.confirm(bill.package_info, bill.openid);
    return reply.redirect(back);
  });
}
