import { html } from '../html';
import type { Identity } from '../types';
import type { World } from './pages';

type Html = ReturnType<typeof html>;

const choice = (name: string, id: string, label: string, people: Map<string, Identity>): Html =>
  html`<select name="${name}" id="${id}" aria-label="${label}">
    ${[...people.values()].map((one) => html`<option value="${one.openid}">${one.name}</option>`)}
  </select>`;

/** WeChat groups: sharing a card of the mini-program into one, and opening it there. */
export function groupPart({ people, groups, app }: World): Html {
  const home = app() === null ? '' : `${app()}/#/pages/home/index`;
  const inGroup = groups.names.map((name) => {
    const cards = groups.cards.filter(({ group }) => group === name);
    return html`<article>
      <b>${name}</b>
      ${cards.length === 0 ? html`<p class="note">还没有人发卡片。</p>` : html``}
      ${cards.map(
        ({ id, by }) =>
          html`<div class="card">
            <p>${people.get(by)?.name ?? by} 发了小程序卡片「蓝天网格」</p>
            <form method="post" action="/official/card">
              <input type="hidden" name="card" value="${id}" />
              ${choice('person', `card-person-${id}`, '谁点开', people)}
              <button id="open-card-${id}">点开卡片</button>
            </form>
          </div>`,
      )}
    </article>`;
  });
  return html`<h2>微信群</h2>
    <form method="post" action="/official/share">
      ${choice('person', 'share-person', '谁发', people)}
      <select name="group" id="share-group" aria-label="发到哪个群">
        ${groups.names.map((name) => html`<option>${name}</option>`)}
      </select>
      <input
        name="card"
        id="card-link"
        aria-label="卡片打开的页面"
        value="${home}"
        placeholder="卡片打开的页面的地址"
      />
      <button id="share-card">把小程序卡片发到群里</button>
    </form>
    ${inGroup}`;
}
