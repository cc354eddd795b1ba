import { isEmpty, missing, newDraft, restored, submission, type Draft } from './draft';

const photo = { id: 'p1', url: '/u', thumbUrl: '/t' };
const full: Draft = {
  ...newDraft('account', 'key-1'),
  categoryCode: 'waste_burning',
  place: { lng: 113.7, lat: 34.7 },
  text: ' 冒烟 ',
  photos: [photo],
};

describe('restored', () => {
  it('gives back what was kept, with its key', () => {
    const kept: unknown = JSON.parse(JSON.stringify(full));
    expect(restored(kept, 'account')).toEqual(full);
  });

  it('gives nothing to another account, and nothing for rubbish', () => {
    expect(restored(full, 'somebody else')).toBeNull();
    expect(restored(null, 'account')).toBeNull();
    expect(restored('x', 'account')).toBeNull();
    expect(restored({ accountId: 'account' }, 'account')).toBeNull();
  });

  it('fills in what an older version did not keep', () => {
    expect(restored({ accountId: 'account', key: 'k', text: 'a' }, 'account')).toMatchObject({
      key: 'k',
      text: 'a',
      occurrence: 'none',
      photos: [],
    });
  });
});

describe('missing', () => {
  it('names everything in the order of the form', () => {
    expect(missing(newDraft('a'), 0)).toEqual(['请选择污染种类', '请拍一张照片', '请选择污染位置']);
  });

  it('waits for photos under way', () => {
    expect(missing(full, 1)).toEqual(['照片还在上传，请稍等']);
    expect(missing(full, 0)).toEqual([]);
  });
});

it('sends the same key each time, and the text trimmed', () => {
  expect(submission(full)).toMatchObject({ key: 'key-1', text: '冒烟', mediaIds: ['p1'], lng: 113.7 });
  expect(submission(full)).toEqual(submission({ ...full }));
  expect(submission(newDraft('a'))).toBeNull();
});

it('knows an untouched draft, and gives each new draft another key', () => {
  expect(isEmpty(newDraft('a'))).toBe(true);
  expect(isEmpty(full)).toBe(false);
  expect(newDraft('a').key).not.toBe(newDraft('a').key);
});
