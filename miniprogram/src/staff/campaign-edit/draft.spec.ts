import { emptyDraft, lacks, planOf } from './draft';

const NOW = Date.parse('2026-03-05T02:00:00.000Z');
const draft = { ...emptyDraft(NOW), title: ' 清洁取暖 ', place: '3 号院' };

it('says what a plan still lacks', () => {
  expect(lacks(draft, 'campaign')).toEqual([]);
  expect(lacks(emptyDraft(NOW), 'campaign')).toEqual(['请写名称', '请写地点']);
  expect(lacks({ ...draft, to: '09:00' }, 'campaign')).toEqual(['结束时间要晚于开始时间']);
  expect(lacks({ ...draft, roles: [] }, 'campaign')).toEqual([]);
  expect(lacks({ ...draft, roles: [] }, 'training')).toEqual(['请选择谁要参加']);
  expect(lacks({ ...draft, materials: [{ title: '手册', url: 'http://a.cn' }] }, 'campaign')).toEqual([
    '网址要以 https:// 开头',
  ]);
});

it('sends Beijing times as instants, and nothing for what was left empty', () => {
  expect(planOf({ ...draft, materials: [{ title: '手册', text: '', url: '' }] })).toEqual({
    title: '清洁取暖',
    about: '',
    place: '3 号院',
    startsAt: '2026-03-06T01:00:00.000Z',
    endsAt: '2026-03-06T02:30:00.000Z',
    materials: [{ title: '手册' }],
  });
});
