import { changedDues } from './changed-dues';

const at = (text: string) => new Date(`${text}:00.000+08:00`);
const dues = {
  acceptDueAt: null,
  handleDueAt: at('2026-10-09T12:00'),
  checkDueAt: null,
  alarmAt: at('2026-10-08T12:00'),
  nextDueAt: at('2026-10-09T12:00'),
};

describe('due instants after a change of the calendar', () => {
  it('are left alone when they are right', () => expect(changedDues(dues, { ...dues })).toBeNull());

  it('say which limit moved, in Beijing time', () => {
    const after = { ...dues, handleDueAt: at('2026-10-12T12:00') };
    expect(changedDues(dues, after)).toEqual({
      dues: after,
      said: '工作日历有调整，处置期限由10月9日 12:00改为10月12日 12:00',
    });
  });

  it('say nothing when only the next look moves', () =>
    expect(changedDues(dues, { ...dues, alarmAt: at('2026-10-09T09:00') })?.said).toBeNull());
});
