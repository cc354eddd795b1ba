import type { Place } from '../../src/api/types';
import type { Phone } from './browser';
import { tapMap } from './map';

interface More {
  category?: string;
  /** Changes the form. */
  beforeSending?: () => Promise<void>;
}

/** Reports burning rubbish, or another kind, at a place, as somebody who is logged in. */
export async function reportBurning(
  phone: Phone,
  place: Place,
  photo: Buffer,
  { category = 'waste_burning', beforeSending }: More = {},
): Promise<void> {
  await phone.go('pages/report');
  await phone.press(`#category-${category}`);
  await phone.choosePhoto('#add-photo', 'smoke.jpg', photo);
  await tapMap(phone, place);
  await phone.find('#responsible').waitFor();
  await phone.find('#text textarea').fill('有人在路边烧垃圾，烟往楼上飘');
  await beforeSending?.();
  await phone.press('#submit');
  // The receipt of an earlier report may still stand behind this page.
  await phone.page.waitForURL(/pages\/reported/);
  await phone.find('#number').waitFor();
}
