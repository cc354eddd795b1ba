import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Groups } from '../groups';
import { html, page, tabs } from '../html';
import type { Robots } from '../robots';
import type { Identity } from '../types';
import type { Official } from './account';
import { groupPart } from './group-views';
import { chatPage, PLACES, robotPart } from './views';
import { samplePhoto } from './sample-photo';

export interface World {
  people: Map<string, Identity>;
  official: Official | null;
  robots: Robots;
  groups: Groups;
  /** Where the simulator itself is reached. */
  base: () => string;
  /** Where the mini-program's web version is; null before the pushes are set up. */
  app: () => string | null;
}

interface Said {
  person: string;
  said?: string;
  place?: string;
  key?: string;
}

/** A phone with the official account's chat, for whoever tries the demo: plain forms, no script. */
export function officialPages(app: FastifyInstance, world: World): void {
  const { official, people, robots, groups } = world;
  void app.register((forms, _options, done) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) => parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    forms.get('/official', (_request, reply) => {
      const links = [...people.values()].map(
        ({ openid, name }) =>
          html`<a class="who" href="/official/chat?person=${openid}"
            ><b>${name}</b><span>打开公众号对话</span></a
          >`,
      );
      const state = official?.address ? '服务器地址已验证。' : '还没有填服务器地址，消息送不出去。';
      const body = html`${tabs()}
        <h1>公众号与群（演示）</h1>
        <p>这里代替微信里的公众号对话、群聊和企业微信群机器人。${state}</p>
        <h2>以谁的身份对话</h2>
        ${links} ${groupPart(world)} ${robotPart(world)}`;
      return show(reply, '公众号（演示）', body);
    });
    forms.get<{ Querystring: Said }>('/official/chat', (request, reply) => {
      const { person } = request.query;
      if (!official || !people.has(person)) return reply.redirect('/official');
      return show(reply, '公众号对话（演示）', chatPage(world, official.follower(person)));
    });
    const act = (path: string, work: (said: Said, official: Official) => Promise<unknown> | undefined) =>
      forms.post<{ Body: Said }>(`/official/${path}`, async (request, reply) => {
        if (official) await work(request.body, official);
        return reply.redirect(`/official/chat?person=${encodeURIComponent(request.body.person)}`, 303);
      });
    act('follow', ({ person }, account) => account.follow(person));
    act('unfollow', ({ person }, account) => account.unfollow(person));
    act('text', ({ person, said }, account) => (said ? account.text(person, said) : undefined));
    act('photo', async ({ person }, account) => account.photo(person, await samplePhoto()));
    act('voice', ({ person }, account) =>
      account.message(person, 'voice', { MediaId: 'v', Format: 'amr' }, '[语音]'),
    );
    act('place', ({ person, place }, account) => {
      const found = PLACES.find(({ label }) => label === place);
      return found ? account.place(person, found) : undefined;
    });
    act('click', ({ person, key }, account) => (key ? account.click(person, key) : undefined));
    forms.post('/official/robot', (_request, reply) => {
      robots.create(world.base());
      return reply.redirect('/official', 303);
    });
    forms.post<{ Body: { person: string; group: string; card: string } }>(
      '/official/share',
      (request, reply) => {
        const { person, group, card } = request.body;
        const link = returnTo(card);
        if (link === null || !groups.names.includes(group))
          return refuse(reply, '卡片地址不对', '请填小程序网页版里的一页的地址。');
        groups.share(person, group, link.href);
        return reply.redirect('/official', 303);
      },
    );
    /** Opens a shared card as WeChat would: the mini-program starts with what getGroupEnterInfo gives. */
    forms.post<{ Body: { person: string; card: string } }>('/official/card', (request, reply) => {
      const card = groups.cards.find(({ id }) => id === Number(request.body.card));
      if (!card) return reply.redirect('/official', 303);
      const info = groups.enter(request.body.person, card.group);
      if (info === null) return refuse(reply, '请先登录', '这个身份还没有登录过小程序。');
      const target = new URL(card.link);
      target.searchParams.set('groupData', info.encryptedData);
      target.searchParams.set('groupIv', info.iv);
      return reply.redirect(target.href, 303);
    });
    done();
  });
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A page on this very computer; null for anything else. */
function returnTo(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && LOOPBACK.has(url.hostname) ? url : null;
}

const refuse = (reply: FastifyReply, title: string, why: string) =>
  show(
    reply.code(400),
    '打不开',
    html`<h1>${title}</h1>
      <p>${why}</p>`,
  );

const show = (reply: FastifyReply, title: string, body: ReturnType<typeof html>) =>
  reply.type('text/html; charset=utf-8').send(page(title, body));
