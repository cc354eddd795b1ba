import type { TipFacts } from '../tips/staff-tips.service';
import { draftUpwardReport } from './upward-draft';

const at = (minutes: number) => new Date(Date.parse('2026-11-24T06:00:00.000Z') + minutes * 60_000);
const tip: TipFacts = {
  id: 'x',
  number: 'LT261124-7K3MX9',
  categoryName: '垃圾焚烧',
  placeText: '菜市场门口',
  gridId: 'g',
  gridName: '映月路社区网格一',
  stateName: '处置中',
  severity: 'major',
  text: '黑烟很大\n看得见火',
  lng: 113.7654321,
  lat: 34.7123456,
  submittedAt: at(0),
  majorAt: null,
  dispatchedAt: at(0),
  photos: 3,
  events: [
    { at: at(0), title: '举报已提交', actor: '举报人', gridId: null, note: null },
    { at: at(12), title: '网格员已签收', actor: '映月路社区网格一', gridId: 'g', note: '已带灭火器' },
  ],
};
const input = { tip, from: '航海东路街道', communityName: '映月路社区', judgedLevel: 3, now: at(45) };

describe('draft of an upward report', () => {
  it('says what, where, when, who judged, what was done and the numbers', () => {
    const lines = draftUpwardReport(input).split('\n');
    expect(lines[0]).toBe('关于映月路社区菜市场门口垃圾焚烧问题的情况报告');
    expect(lines[1]).toContain('2026年11月24日 14:00');
    expect(lines[1]).toContain('经度 113.765432，纬度 34.712346');
    expect(lines[1]).toContain('反映内容：黑烟很大 看得见火。');
    expect(lines[2]).toBe('二、研判情况。问题等级：重大。已由三级网格研判处置。目前状态：处置中。');
    expect(lines[4]).toBe('2026年11月24日 14:12，映月路社区网格一：网格员已签收。已带灭火器。');
    expect(lines[5]).toBe('四、有关数据。发现至今 45 分钟；发现至首次处置动作 12 分钟；现场照片 3 张。');
    expect(lines.slice(-2)).toEqual(['航海东路街道', '2026年11月24日 14:45']);
  });

  it('does not invent measures, and leaves out what the reporter said later', () => {
    const events = [
      { at: at(5), title: '举报人反映：问题没有解决', actor: '举报人', gridId: null, note: '我是三楼的' },
    ];
    const text = draftUpwardReport({ ...input, judgedLevel: null, tip: { ...tip, gridName: null, events } });
    expect(text).toContain('三、已采取的措施。正在安排人员到现场。');
    expect(text).toContain('各级网格正在研判。');
    expect(text).toContain('航海东路街道（未划入网格）');
    expect(text).not.toContain('三楼');
    expect(text).not.toContain('首次处置动作');
  });
});
