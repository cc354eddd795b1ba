import type { Place } from '../../src/api/types';
import type { Phone } from './browser';
import { tapMap } from './map';

/** Reports burning rubbish at a place, as somebody who is logged in. `more` is done before sending. */
export async function reportBurning(
  phone: Phone,
  place: Place,
  photo: Buffer,
  more?: (phone: Phone) => Promise<void>,
): Promise<void> {
  await phone.go('pages/report');
  await phone.press('#category-waste_burning');
  await phone.choosePhoto('#add-photo', 'smoke.jpg', photo);
  await tapMap(phone, place);
  await phone.find('.verdict-good').waitFor();
  await phone.find('#text textarea').fill('有人在路边烧垃圾，烟往楼上飘');
  await more?.(phone);
  await phone.press('#submit');
  await phone.find('#number').waitFor();
}
