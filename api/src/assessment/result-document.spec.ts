import { documentName, resultDocument, type ResultFacts } from './result-document';
import { PRESET } from './rules/indicators';

const FACTS: ResultFacts = {
  name: '2026年11月',
  startsAt: new Date('2026-10-31T16:00:00Z'),
  endsAt: new Date('2026-11-30T16:00:00Z'),
  publishedAt: new Date('2026-12-07T02:00:00Z'),
  issuer: '某街道',
  terms: PRESET,
  units: [
    { name: '甲社区', level: 2, total: 86.5 },
    { name: '甲社区网格一', level: 3, total: null },
  ],
  appeals: { all: 3, granted: 1 },
  confirmed: [{ kind: 'missed', unitName: '甲社区网格一', summary: '检查记为没有发现', reason: '检查不细' }],
};
const said = (facts: ResultFacts) => JSON.stringify(resultDocument(facts));

it('says the period, the weights, the appeals and what was confirmed', () => {
  const text = said(FACTS);
  expect(text).toContain('1个社区、1个网格2026年11月（2026年11月1日至2026年11月30日）');
  expect(text).toContain('按时签收15分、按时办结25分');
  expect(text).toContain('收到申诉3件，采纳1件');
  expect(text).toContain('甲社区网格一（应发现未发现）：检查记为没有发现。检查不细。');
  expect(text).toContain('本期没有列入奖励的单位');
  expect(text).toContain('["甲社区","86.5"]');
  expect(text).toContain('["甲社区网格一","样本不足"]');
  expect(documentName(FACTS)).toBe('2026年11月考核通报2026-12-07.docx');
});

it('is a draft until it is published', () => {
  const draft = { ...FACTS, publishedAt: null, appeals: { all: 0, granted: 0 } };
  expect(said(draft)).toContain('（送审稿）');
  expect(said(draft)).toContain('没有收到申诉');
  expect(resultDocument(draft).date).toBeUndefined();
});
