import { emptyDraft, fault, NO_PRIZE, toAdd } from './draft';
import { comingDays, periods, SOURCES } from './sources';

// A Tuesday, 23:30 in Beijing.
const NOW = Date.parse('2026-03-10T15:30:00.000Z');

describe('a draw that is being prepared', () => {
  it('waits for a number of a coming day of its lottery', () => {
    expect(comingDays('ssq', NOW)).toEqual(['2026-03-12', '2026-03-15', '2026-03-17']);
    expect(comingDays('dlt', NOW)).toEqual(['2026-03-11', '2026-03-14', '2026-03-16']);
    expect(comingDays('p5', NOW, 1)).toEqual(['2026-03-11']);
    for (const { text, digits } of Object.values(SOURCES)) {
      expect(text.length).toBeLessThanOrEqual(200);
      expect(digits).toBeGreaterThanOrEqual(5);
    }
  });

  it('looks at what has been, in whole months', () => {
    expect(periods(NOW)).toEqual([
      ['month', '本月', '2026-03-01', '2026-03-10'],
      ['last', '上月', '2026-02-01', '2026-02-28'],
      ['quarter', '近三个月', '2026-01-01', '2026-03-10'],
    ]);
    expect(periods(Date.parse('2026-01-31T16:00:00.000Z'))[1]).toEqual([
      'last',
      '上月',
      '2026-01-01',
      '2026-01-31',
    ]);
  });

  it('says what is missing, and is sent when nothing is', () => {
    const draft = { ...emptyDraft(NOW), name: ' 三月参与奖 ', place: '服务台' };
    expect(fault(draft)).toBe('请填写奖品名称');
    expect(fault({ ...draft, prizes: [] })).toBe('请添加奖品');
    expect(fault({ ...draft, prizes: [{ ...NO_PRIZE, name: '毛巾', count: '0' }] })).toBe(
      '奖品份数应是 1 以上的整数',
    );
    const good = { ...draft, prizes: [{ ...NO_PRIZE, name: '毛巾', count: '2' }] };
    expect(fault(good)).toBeNull();
    expect(toAdd(good, 'key-12345')).toMatchObject({
      name: '三月参与奖',
      prizes: [{ name: '毛巾', count: 2 }],
      lateDay: '2026-03-15',
      lateDigits: 14,
    });
  });
});
