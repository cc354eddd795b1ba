import { readMessage } from './message';
import { readXml, writeXml } from '../incoming/xml';

const read = (fields: Record<string, string | number>) =>
  readMessage(
    readXml(writeXml({ ToUserName: 'gh_x', FromUserName: 'oA', CreateTime: 1_714_037_059, ...fields })),
  );
const messageOf = (fields: Record<string, string | number>) => read(fields)?.message;
const event = (Event: string, more: Record<string, string> = {}) =>
  messageOf({ MsgType: 'event', Event, ...more });

describe('reading what a follower did', () => {
  it.each([
    [
      { MsgType: 'text', Content: ' 烧垃圾 ', MsgId: '1' },
      { kind: 'text', text: '烧垃圾' },
    ],
    [
      { MsgType: 'image', MediaId: 'm1', PicUrl: 'http://x', MsgId: '1' },
      { kind: 'photo', wechatId: 'm1' },
    ],
    [
      { MsgType: 'voice', MediaId: 'm1', Format: 'amr', MsgId: '1' },
      { kind: 'voice', words: null },
    ],
    [
      { MsgType: 'voice', MediaId: 'm1', Recognition: '有人烧垃圾', MsgId: '1' },
      { kind: 'voice', words: '有人烧垃圾' },
    ],
    [
      { MsgType: 'location', Location_X: '34.7', Location_Y: '113.7', Scale: 15, Label: '路口', MsgId: '1' },
      { kind: 'place', lat: 34.7, lng: 113.7, label: '路口' },
    ],
    [{ MsgType: 'location', Location_X: '134.7', Location_Y: '13.7', MsgId: '1' }, { kind: 'unusable' }],
    [{ MsgType: 'location', Location_X: '', Location_Y: '13.7', MsgId: '1' }, { kind: 'unusable' }],
    [{ MsgType: 'image', MsgId: '1' }, { kind: 'unusable' }],
    [{ MsgType: 'shortvideo', MediaId: 'm1', MsgId: '1' }, { kind: 'unusable' }],
    [{ MsgType: 'link', Url: 'https://x', MsgId: '1' }, { kind: 'unusable' }],
  ])('%j', (fields, message) => expect(messageOf(fields)).toEqual(message));

  it('events', () => {
    expect(event('subscribe', { EventKey: '' })).toEqual({ kind: 'follow', scene: null });
    expect(event('subscribe', { EventKey: 'qrscene_grid_1', Ticket: 't' })).toEqual({
      kind: 'follow',
      scene: 'grid_1',
    });
    expect(event('unsubscribe')).toEqual({ kind: 'unfollow' });
    expect(event('SCAN', { EventKey: 'grid_1' })).toEqual({ kind: 'scan', scene: 'grid_1' });
    expect(event('CLICK', { EventKey: 'report' })).toEqual({ kind: 'click', key: 'report' });
    expect(event('LOCATION', { Latitude: '34.7' })).toEqual({ kind: 'silent' });
    expect(event('TEMPLATESENDJOBFINISH', { MsgID: '2001', Status: 'failed:user block' })).toEqual({
      kind: 'sent',
      msgId: '2001',
      status: 'failed:user block',
    });
  });

  it('the key of a message is its number, of an event who, when and what', () => {
    const text = { MsgType: 'text', Content: 'x' };
    expect(read({ ...text, MsgId: '1' })?.dedupeKey).toBe(
      read({ ...text, Content: 'y', MsgId: '1' })?.dedupeKey,
    );
    expect(read({ ...text, MsgId: '1' })?.dedupeKey).not.toBe(read({ ...text, MsgId: '2' })?.dedupeKey);
    const click = { MsgType: 'event', Event: 'CLICK', EventKey: 'a' };
    expect(read(click)?.dedupeKey).toBe(read(click)?.dedupeKey);
    expect(read(click)?.dedupeKey).not.toBe(read({ ...click, EventKey: 'b' })?.dedupeKey);
    expect(read(click)?.dedupeKey).not.toBe(read({ ...click, CreateTime: 1_714_037_060 })?.dedupeKey);
  });

  it.each<Record<string, string>>([
    { FromUserName: '' },
    { FromUserName: 'a b' },
    { CreateTime: 'x' },
    { MsgType: '' },
  ])('is nothing without sender, time and kind: %j', (fields) =>
    expect(read({ MsgType: 'text', MsgId: '1', ...fields })).toBeNull(),
  );
});
