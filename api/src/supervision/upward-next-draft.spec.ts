import type { TipFacts } from '../tips/staff-tips.service';
import { draftUpwardReport } from './upward-draft';
import { draftNextReport } from './upward-next-draft';

const at = (minutes: number) => new Date(Date.parse('2026-11-24T06:00:00.000Z') + minutes * 60_000);
const event = (minutes: number, title: string, note: string | null = null) => ({
  at: at(minutes),
  title,
  actor: '映月路社区网格一',
  gridId: 'g',
  note,
});
const tip: TipFacts = {
  id: 'x',
  number: 'LT261124-7K3MX9',
  categoryName: '垃圾焚烧',
  placeText: '菜市场门口',
  gridId: 'g',
  gridName: '映月路社区网格一',
  stateName: '待核查',
  severity: 'major',
  text: '黑烟很大',
  lng: 113.7,
  lat: 34.7,
  submittedAt: at(0),
  majorAt: null,
  dispatchedAt: at(0),
  photos: 4,
  events: [
    { at: at(0), title: '举报已提交', actor: '举报人', gridId: null, note: '我是三楼的' },
    event(12, '网格员已签收'),
    event(60, '已到现场处置', '明火已灭'),
  ],
};
const common = { tip, from: '航海东路街道', communityName: '映月路社区', judgedLevel: 3 };
const first = draftUpwardReport({ ...common, tip: { ...tip, events: tip.events.slice(0, 2) }, now: at(30) });
const input = {
  ...common,
  now: at(90),
  earlier: [{ name: '初报', text: first, sentTo: '区大气办', sentAt: at(31) }],
};

describe('draft of a further upward report', () => {
  it('tells in a continued report only what is new', () => {
    const lines = draftNextReport({ ...input, kind: 'continued', sequence: 2 }).split('\n');
    expect(lines[0]).toBe('关于映月路社区菜市场门口垃圾焚烧问题的续报（第 1 次）');
    expect(lines[1]).toContain('2026年11月24日 14:31向区大气办报送初报');
    expect(lines.slice(2, 5)).toEqual([
      '二、最新进展。',
      '2026年11月24日 15:00，映月路社区网格一：已到现场处置。明火已灭。',
      '三、目前状态：待核查。',
    ]);
    expect(lines[5]).toBe('四、有关数据。发现至今 90 分钟；处置记录 2 条；现场照片 4 张。');
    expect(lines.slice(-2)).toEqual(['航海东路街道', '2026年11月24日 15:30']);
  });

  it('says so when nothing is new', () => {
    const same = { ...tip, events: tip.events.slice(0, 2) };
    const text = draftNextReport({ ...input, tip: same, kind: 'continued', sequence: 2 });
    expect(text).toContain('上次报告以来没有新的处置动作');
  });

  it('tells the whole course in the final report, and nothing of the reporter', () => {
    const text = draftNextReport({ ...input, kind: 'final', sequence: 3 });
    expect(text.split('\n')[0]).toBe('关于映月路社区菜市场门口垃圾焚烧问题的终报');
    expect(text).toContain('网格员已签收');
    expect(text).toContain('已到现场处置');
    expect(text).toContain('三、处置结果。目前状态：待核查。');
    expect(text).not.toContain('三楼');
  });
});
