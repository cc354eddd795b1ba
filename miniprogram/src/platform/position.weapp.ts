import Taro from '@tarojs/taro';
import type { Place } from '../api/types';
import { LocationRefused, type NamedPlace } from './location';

const failure = (error: unknown) => (error as TaroGeneral.CallbackResult).errMsg;

/** Where the user is, in GCJ-02. Throws LocationRefused. */
export async function currentPlace(): Promise<Place> {
  try {
    const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true });
    return { lng: longitude, lat: latitude };
  } catch (error) {
    const denied = /deny|denied|auth|privacy/i.test(failure(error));
    throw new LocationRefused(
      denied ? '没有得到定位许可，请点「在地图上选」' : '暂时定不了位，请点「在地图上选」',
    );
  }
}

export const canChooseOnSystemMap = true;

/** WeChat's place chooser, around `near` when given. Null when the user gives up. */
export async function choosePlace(near?: Place): Promise<NamedPlace | null> {
  try {
    const start = near ? { longitude: near.lng, latitude: near.lat } : {};
    const { longitude, latitude, name, address } = await Taro.chooseLocation(start);
    return { lng: longitude, lat: latitude, name: name || address };
  } catch (error) {
    if (/cancel/i.test(failure(error))) return null;
    throw new LocationRefused('地图打不开，请点「用我现在的位置」');
  }
}
