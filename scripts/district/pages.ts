import type { FastifyInstance } from 'fastify';
import { html, page } from '../simulator/html';
import type { Received } from './platform';

type Tell = (event: Record<string, unknown>) => Promise<number>;

/** What the buttons say, and the event that each sends. */
const BUTTONS = {
  acknowledged: '受理',
  fixed: '答复：已整改',
  not_found: '答复：到场未发现',
  returned: '退回',
} as const;
type Button = keyof typeof BUTTONS;
const isButton = (text: string): text is Button => text in BUTTONS;

function eventOf(button: Button, referralId: string, text: string, number: string): Record<string, unknown> {
  if (button === 'acknowledged') return { type: 'acknowledged', referralId, outsideNumber: number };
  if (button === 'returned') return { type: 'returned', referralId, reason: text };
  return { type: 'answered', referralId, result: button, text };
}

const replyText = (status: number): string =>
  ({ 0: '蓝天网格没有回应', 204: '蓝天网格已收下', 409: '蓝天网格说：这件已经办结（409）' })[status] ??
  `蓝天网格没有收下（${status}）`;

/** The pages of somebody at the district: what came in, and buttons to acknowledge, answer or return it. */
export function pages(app: FastifyInstance, received: readonly Received[], tell: Tell): void {
  const replies = new Map<string, string>();

  app.get('/', (_request, reply) => {
    const ids = [...new Set(received.map(({ referralId }) => referralId))];
    const items = ids.toReversed().map((id) => {
      const messages = received.filter(({ referralId }) => referralId === id);
      const { tipNumber, category, place, text, reason } = messages.at(-1)?.body ?? {};
      const chases = messages.filter(({ type }) => type === 'chased').length;
      const signed = messages.every((one) => one.signed) ? '签名正确' : '签名不正确';
      const buttons = Object.entries(BUTTONS).map(
        ([value, label]) => html`<button name="button" value="${value}">${label}</button>`,
      );
      return html`<article>
        <b>${String(tipNumber)}</b> · ${String(category)}
        <div class="note">${signed}，催办 ${chases} 次</div>
        <dl>
          <dt>地点</dt>
          <dd>${String(place)}</dd>
          <dt>内容</dt>
          <dd>${String(text)}</dd>
          <dt>转办理由</dt>
          <dd>${String(reason)}</dd>
        </dl>
        <form method="post" action="/tell">
          <input type="hidden" name="id" value="${id}" />
          <input type="hidden" name="number" value="QP-${ids.indexOf(id) + 1}" />
          <input name="text" value="已派人到现场查看" aria-label="答复或退回理由" maxlength="2000" />
          ${buttons}
        </form>
        <p class="note">${replies.get(id) ?? ''}</p>
      </article>`;
    });
    const body = html`<h1>区平台模拟器</h1>
      <p>演示时代替区平台：转办和催办都到这里，不会发到外面。重新启动后清空，下一次催办会再出现。</p>
      <h2>收到的转办（${items.length}）</h2>
      ${items.length > 0 ? items : html`<p>还没有收到转办。</p>`}`;
    return reply.type('text/html; charset=utf-8').send(page('区平台模拟器', body, 'wide'));
  });

  app.post('/tell', async (request, reply) => {
    const form = new URLSearchParams(String(request.body));
    const [id, button] = [form.get('id') ?? '', form.get('button') ?? ''];
    if (received.some(({ referralId }) => referralId === id) && isButton(button)) {
      const status = await tell(eventOf(button, id, form.get('text') ?? '', form.get('number') ?? ''));
      replies.set(id, `${BUTTONS[button]}：${replyText(status)}`);
    }
    return reply.redirect('/', 303);
  });
}
