import type { FastifyInstance } from 'fastify';
import type { Fault, Faults } from './faults';
import { html, page, tabs } from './html';

/** What can go wrong, by the name people see. */
const ENDPOINTS: Record<string, string> = {
  '/cgi-bin/message/subscribe/send': '发订阅消息',
  '/cgi-bin/message/template/send': '发公众号模板消息',
  '/cgi-bin/message/custom/send': '发客服消息',
  '/cgi-bin/webhook/send': '发群机器人消息',
  '/sns/jscode2session': '登录',
  '/wxa/business/getuserphonenumber': '取手机号',
  '/cgi-bin/stable_token': '取接口凭证',
  '/wxa/msg_sec_check': '检查文字',
  '/wxa/media_check_async': '检查照片',
  '/cgi-bin/media/get': '取对话里的照片',
  '/cgi-bin/user/info': '查关注者',
  '/cgi-bin/menu/create': '放公众号菜单',
  '/wxa/getwxacodeunlimit': '生成小程序码',
};
const KINDS: Record<string, { label: string; fault: Pick<Fault, 'kind' | 'value'> }> = {
  slow: { label: '慢：六秒后才回答', fault: { kind: 'latency', value: 6000 } },
  hang: { label: '一直不回答', fault: { kind: 'hang' } },
  busy: { label: '微信忙（-1）', fault: { kind: 'errcode', value: -1 } },
  quota: { label: '次数用完（45009）', fault: { kind: 'errcode', value: 45009 } },
  broken: { label: '服务器错误（503）', fault: { kind: 'status', value: 503 } },
  twice: { label: '同一件事做两遍', fault: { kind: 'duplicate' } },
  lost: { label: '做了，但回答丢了', fault: { kind: 'drop' } },
  half: { label: '回答只到一半', fault: { kind: 'truncate' } },
  code: { label: '别的错误码（填在下面）', fault: { kind: 'errcode' } },
};
const ALL = 'all';
const ALWAYS = '0';

interface Chosen {
  endpoint: string;
  kind: string;
  times: string;
  errcode: string;
}

/** Switching faults on and off by hand, for whoever tries the demo. */
export function faultPages(app: FastifyInstance, faults: Faults): void {
  void app.register((forms, _options, done) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) => parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    forms.get('/faults', (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(page('微信故障（演示）', view(faults))),
    );
    forms.post<{ Body: Chosen }>('/faults', (request, reply) => {
      const { endpoint, kind, times, errcode } = request.body;
      const fault = KINDS[kind]?.fault;
      const code = kind === 'code' ? { value: Number(errcode) } : {};
      const asked = endpoint === ALL ? Object.keys(ENDPOINTS) : [endpoint].filter((one) => one in ENDPOINTS);
      if (fault && !Number.isNaN(code.value ?? 0))
        for (const one of asked)
          faults.add({
            endpoint: one,
            ...fault,
            ...code,
            ...(times === ALWAYS ? {} : { times: Number(times) }),
          });
      return reply.redirect('/faults', 303);
    });
    forms.post('/faults/clear', (_request, reply) => {
      faults.reset();
      return reply.redirect('/faults', 303);
    });
    done();
  });
}

function view(faults: Faults) {
  const option = (value: string, label: string) => html`<option value="${value}">${label}</option>`;
  const pending = faults.pending.map(
    (fault) =>
      html`<article class="fault">
        <b>${ENDPOINTS[fault.endpoint] ?? fault.endpoint}</b>：${labelOf(fault)}
        <div class="note">${fault.left === Infinity ? '一直这样，直到恢复' : `还有 ${fault.left} 次`}</div>
      </article>`,
  );
  return html`${tabs()}
    <h1>让微信出故障（演示）</h1>
    <p>看看微信不正常的时候，蓝天网格怎么办：举报照收，消息稍后补发。</p>
    <form method="post" action="/faults">
      <select name="endpoint" id="fault-endpoint" aria-label="哪个接口">
        ${option(ALL, '所有接口')} ${Object.entries(ENDPOINTS).map(([path, label]) => option(path, label))}
      </select>
      <select name="kind" id="fault-kind" aria-label="什么故障">
        ${Object.entries(KINDS).map(([kind, { label }]) => option(kind, label))}
      </select>
      <select name="times" id="fault-times" aria-label="几次">
        ${option('1', '下一次')} ${option('3', '下三次')} ${option(ALWAYS, '一直')}
      </select>
      <input
        name="errcode"
        id="fault-code"
        inputmode="numeric"
        aria-label="错误码"
        placeholder="别的错误码，如 43101"
      />
      <button id="fault-add">出故障</button>
    </form>
    <h2>现在的故障（${pending.length}）</h2>
    ${pending.length > 0 ? pending : html`<p>没有，一切正常。</p>`}
    <form method="post" action="/faults/clear"><button id="fault-clear">全部恢复正常</button></form>`;
}

function labelOf({ kind, value }: Fault): string {
  const known = Object.values(KINDS).find(({ fault }) => fault.kind === kind && fault.value === value);
  return known?.label ?? `错误码 ${value ?? ''}`;
}
