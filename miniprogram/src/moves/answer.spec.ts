import type { Move } from '../api/types';
import { isPlain, lacking, moveRequest, newAnswer, photosNeed, restoredAnswer } from './answer';

const handle: Move = {
  move: 'handle',
  label: '填写处置结果',
  needs: {
    note: 'optional',
    photos: 'optional',
    outcome: [
      { code: 'fixed', label: '已整改', photos: 'required' },
      { code: 'not_found', label: '到场未发现', photos: 'optional' },
    ],
  },
};
const rework: Move = { move: 'rework', label: '退回重办', needs: { note: 'required', photos: 'no' } };
const accept: Move = { move: 'accept', label: '签收', needs: { note: 'no', photos: 'no' } };
const photo = { id: 'p', url: '', thumbUrl: '' };

it('asks for photos as the outcome does', () => {
  expect(photosNeed(handle, null)).toBe('optional');
  expect(photosNeed(handle, 'fixed')).toBe('required');
  expect(photosNeed({ ...handle, needs: { ...handle.needs, photos: 'required' } }, 'not_found')).toBe(
    'required',
  );
});

it('names what is lacking', () => {
  expect(lacking(handle, newAnswer(), 0)).toEqual(['请选择处置结果']);
  expect(lacking(handle, { ...newAnswer(), outcome: 'fixed' }, 0)).toEqual(['请拍一张照片']);
  expect(lacking(handle, { ...newAnswer(), outcome: 'fixed' }, 1)).toEqual(['照片还在上传，请稍等']);
  expect(lacking(handle, { ...newAnswer(), outcome: 'fixed', photos: [photo] }, 0)).toEqual([]);
  expect(lacking(rework, { ...newAnswer(), note: '  ' }, 0)).toEqual(['请写明情况']);
  expect(lacking({ ...accept, needs: { ...accept.needs, grid: true } }, newAnswer(), 0)).toEqual([
    '请选择派往的网格',
  ]);
});

it('sends only what the move asks for', () => {
  const answer = { ...newAnswer('k'), note: ' 好 ', outcome: 'fixed', gridId: 'g' };
  expect(moveRequest(accept, answer, 3)).toEqual({ key: 'k', move: 'accept', version: 3 });
  expect(moveRequest(handle, { ...answer, photos: [photo] }, 3)).toEqual({
    key: 'k',
    move: 'handle',
    version: 3,
    note: '好',
    outcome: 'fixed',
    mediaIds: ['p'],
  });
});

it('keeps the key of a kept answer', () => {
  expect(restoredAnswer({ key: 'k', note: 'n' })).toEqual({ ...newAnswer('k'), note: 'n' });
  expect(restoredAnswer(null).key).not.toBe('');
});

it('knows moves that need no form', () => {
  expect(isPlain(accept)).toBe(true);
  expect(isPlain(rework)).toBe(false);
  expect(isPlain(handle)).toBe(false);
});

it('asks for every choice a move needs, and sends it', () => {
  const needs = {
    note: 'no',
    photos: 'no',
    grid: true,
    department: true,
    date: { label: '期限', days: 30 },
    reasons: [],
    shares: [],
    verdicts: [],
    target: true,
    place: true,
  } as const;
  const all = { move: 'all', label: '', needs: { ...needs, reasons: [], shares: [], verdicts: [] } };
  expect(lacking(all, newAnswer(), 0)).toEqual([
    '请选择承办的网格、社区或部门',
    '请选择理由',
    '请选择延长多久',
    '请选择研判结论',
    '请选择日期',
    '请填写另一件的编号',
    '请更正类型或地点',
  ]);
  const filled = {
    departmentId: 'd',
    date: '2026-12-01',
    reason: 'not_air',
    share: 'half',
    verdict: 'major',
    targetNumber: 'LT261124-7K3MX9',
    categoryCode: 'road_dust',
  };
  expect(lacking(all, { ...newAnswer(), ...filled }, 0)).toEqual([]);
  expect(moveRequest(all, { ...newAnswer('k'), ...filled }, 2)).toEqual({
    key: 'k',
    move: 'all',
    version: 2,
    ...filled,
  });
  expect(isPlain(all)).toBe(false);
});
