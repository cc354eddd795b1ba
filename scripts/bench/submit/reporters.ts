import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Simulator } from '../../simulator/simulator';
import type { Shot } from './load';

/** A person with an access token and an uploaded photo, ready to report. */
export interface Reporter {
  token: string;
  mediaId: string;
}

/** In the middle of the demo subdistrict; degrees, GCJ-02. */
const PLACE = { lng: 113.72, lat: 34.72 };
const SPREAD = 0.002;

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${String(response.status)} ${text}`);
  return JSON.parse(text) as T;
}

/** Logs a person in and uploads one photo. */
export async function reporter(url: string, simulator: Simulator, openid: string): Promise<Reporter> {
  const code = simulator.createCode(openid);
  const login = await fetch(`${url}/api/v1/auth/wechat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const { accessToken: token } = await answer<{ accessToken: string }>(login);
  const grey = sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } });
  const form = new FormData();
  form.set(
    'file',
    new Blob([new Uint8Array(await grey.jpeg().toBuffer())], { type: 'image/jpeg' }),
    'photo.jpg',
  );
  const upload = await fetch(`${url}/api/v1/media`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const { id: mediaId } = await answer<{ id: string }>(upload);
  return { token, mediaId };
}

/** A new submission of this person, as the mini-program sends it. */
export function submission({ token, mediaId }: Reporter): Shot {
  const body = {
    key: randomUUID(),
    categoryCode: 'road_dust',
    text: '小区门口道路施工，车辆经过扬尘很大，请尽快处理',
    lng: PLACE.lng + (Math.random() - 0.5) * SPREAD,
    lat: PLACE.lat + (Math.random() - 0.5) * SPREAD,
    placeText: '小区东门外',
    occurrence: 'now',
    anonymous: false,
    mediaIds: [mediaId],
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return { path: '/api/v1/tips', headers, body: JSON.stringify(body) };
}
