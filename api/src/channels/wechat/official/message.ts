import { sha256 } from '../../../core/sealed';
import { textOf, type XmlElement } from '../incoming/xml';

/** What a follower did, from the fields of WeChat's pages 接收普通消息 and 接收事件推送. */
export type OfficialMessage =
  | { kind: 'text'; text: string }
  | { kind: 'photo'; wechatId: string }
  /** `words`: what WeChat understood of it, if it still tells. */
  | { kind: 'voice'; words: string | null }
  /** Degrees; not documented, taken as GCJ-02, which is what WeChat's own map draws. */
  | { kind: 'place'; lng: number; lat: number; label: string }
  | { kind: 'follow'; scene: string | null }
  | { kind: 'unfollow' }
  | { kind: 'scan'; scene: string }
  | { kind: 'click'; key: string }
  /** The end of a template message: success | failed:user block | failed: system failed | … */
  | { kind: 'sent'; msgId: string; status: string }
  /** Nothing to answer: a link that was opened, a position that the client reports by itself. */
  | { kind: 'silent' }
  /** A kind of message that a report cannot use (video, link, …). */
  | { kind: 'unusable' };

export interface Envelope {
  /** The follower's openid of the official account. */
  from: string;
  to: string;
  /** The same for each of WeChat's tries to deliver it: MsgId, or for events sender, time and event. */
  dedupeKey: string;
  message: OfficialMessage;
}

const SCENE = 'qrscene_';
const MAX_TEXT = 2000;

/** null when the fields that everything needs are not there. Pure. */
export function readMessage(root: XmlElement): Envelope | null {
  const get = (name: string) => textOf(root, name)?.trim() ?? '';
  const [from, to, type, created] = [
    get('FromUserName'),
    get('ToUserName'),
    get('MsgType'),
    get('CreateTime'),
  ];
  if (!/^[\w-]{1,64}$/.test(from) || !/^\d{1,12}$/.test(created) || type === '') return null;
  const id = get('MsgId');
  const event = [from, created, get('Event'), get('EventKey'), get('MsgID')].join('\n');
  const dedupeKey = sha256(id === '' ? `event ${event}` : `message ${id}`);
  return { from, to, dedupeKey, message: type === 'event' ? eventOf(get) : messageOf(type, get) };
}

type Get = (name: string) => string;

function messageOf(type: string, get: Get): OfficialMessage {
  switch (type) {
    case 'text':
      return { kind: 'text', text: get('Content').slice(0, MAX_TEXT) };
    case 'image':
      return get('MediaId') === ''
        ? { kind: 'unusable' }
        : { kind: 'photo', wechatId: get('MediaId').slice(0, 128) };
    case 'voice':
      return { kind: 'voice', words: get('Recognition') || null };
    case 'location':
      return placeOf(get);
    default:
      return { kind: 'unusable' };
  }
}

function placeOf(get: Get): OfficialMessage {
  // X is the latitude and Y the longitude, unlike everywhere else.
  const [lat, lng] = [Number(get('Location_X') || NaN), Number(get('Location_Y') || NaN)];
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return { kind: 'unusable' };
  return { kind: 'place', lng, lat, label: Array.from(get('Label')).slice(0, 100).join('') };
}

function eventOf(get: Get): OfficialMessage {
  const key = get('EventKey').slice(0, 128);
  switch (get('Event')) {
    case 'subscribe':
      return { kind: 'follow', scene: key.startsWith(SCENE) ? key.slice(SCENE.length) : null };
    case 'unsubscribe':
      return { kind: 'unfollow' };
    case 'SCAN':
      return { kind: 'scan', scene: key };
    case 'CLICK':
      return { kind: 'click', key };
    case 'TEMPLATESENDJOBFINISH':
      return { kind: 'sent', msgId: get('MsgID'), status: get('Status').slice(0, 40) };
    default:
      return { kind: 'silent' };
  }
}
