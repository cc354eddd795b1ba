const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** A piece of finished HTML; everything else put into the template is escaped. */
class Html {
  constructor(readonly text: string) {}
}

export function html(parts: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  const text = parts.reduce((all, part, index) => {
    const value = values[index - 1] ?? '';
    const safe = [value].flat().map((piece) => (piece instanceof Html ? piece.text : escape(String(piece))));
    return all + safe.join('') + part;
  });
  return new Html(text);
}

const STYLE = `
  :root { color-scheme: light; font: 18px/1.6 system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
  * { box-sizing: border-box; }
  body { margin: 0; background: #f2f4f3; color: #1a1a1a; }
  main { max-width: 480px; margin: 0 auto; padding: 24px 16px 40px; }
  main.wide { max-width: 960px; }
  h1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }
  h2 { font-size: 20px; margin: 28px 0 8px; }
  p { margin: 0 0 16px; color: #555; }
  a.who { display: block; margin: 12px 0; padding: 14px 16px; border-radius: 12px; background: #fff; color: inherit;
    text-decoration: none; border: 1px solid #dfe5e1; min-height: 64px; }
  a.who b { display: block; font-size: 20px; color: #067a45; }
  a.who span { color: #555; font-size: 16px; }
  a.who:focus-visible, a.who:hover { outline: 3px solid #07a35a; outline-offset: 1px; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 12px; } nav a { padding: 10px 0; color: #067a45; }
  select { font: inherit; min-height: 48px; max-width: 100%; padding: 6px 10px; border-radius: 10px; border: 1px solid #b8c4bd; background: #fff; }
  a.open { display: inline-block; padding: 10px 14px; margin-top: 8px; border-radius: 10px; background: #e6f3ec; color: #067a45; }
  .note { font-size: 15px; color: #666; }
  form { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 4px; }
  form input { flex: 1 1 100%; min-width: 0; } form input, button { font: inherit; padding: 10px 12px; min-height: 48px; border-radius: 10px; border: 1px solid #b8c4bd; }
  button { background: #067a45; color: #fff; border: 0; }
  article { background: #fff; border: 1px solid #dfe5e1; border-radius: 12px; padding: 12px 16px; margin: 10px 0; overflow-wrap: anywhere; }
  dl { margin: 8px 0 0; display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; } dt { color: #666; } dd { margin: 0; }
`;

/** The ways between the simulator's own pages. */
export const tabs = (): Html =>
  html`<nav>
    <a href="/">消息</a><a href="/official" id="tab-official">公众号与群</a
    ><a href="/faults" id="tab-faults">故障</a>
  </nav>`;

/** What tapping a message in WeChat does: opens its page of the mini-program, in this browser as whoever is logged in. */
export const openLink = (app: string | null, path: string | null): Html =>
  app === null || path === null
    ? html`<div class="note">打开：${path ?? '（无页面）'}</div>`
    : html`<a class="open" href="${app}/#/${path}">点开</a>
        <span class="note">${path.split('?')[0] ?? ''}</span>`;

/** A whole page in large type that needs no script and fits a phone of 360 px. */
export function page(title: string, body: Html, kind: 'narrow' | 'wide' = 'narrow'): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`;
  return `<!doctype html><html lang="zh-CN"><head>${head}<title>${escape(title)}</title><style>${STYLE}</style></head><body><main class="${kind}">${body.text}</main></body></html>`;
}
