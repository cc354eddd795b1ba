import gcoord from 'gcoord';
import type { Place } from '../api/types';
import { LocationRefused, type NamedPlace } from './location';

const REASONS: Record<number, string> = {
  1: '没有得到定位许可，请在地图上点一下位置',
  2: '暂时定不了位，请在地图上点一下位置',
  3: '定位超时，请在地图上点一下位置',
};

/** Where the user is, in GCJ-02 (browsers give WGS-84). Throws LocationRefused. */
export function currentPlace(): Promise<Place> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) {
      reject(new LocationRefused(REASONS[2]));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const from: [number, number] = [coords.longitude, coords.latitude];
        const [lng, lat] = gcoord.transform(from, gcoord.WGS84, gcoord.GCJ02);
        resolve({ lng, lat });
      },
      ({ code }) => reject(new LocationRefused(REASONS[code])),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 },
    );
  });
}

/** Browsers have no map of their own to choose on; the page's own map serves. */
export const canChooseOnSystemMap = false;

export const choosePlace = (_near?: Place): Promise<NamedPlace | null> => Promise.resolve(null);
