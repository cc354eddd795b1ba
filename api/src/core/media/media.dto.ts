import { Out } from '../http/fields';

/** A photo with addresses that are valid for some hours. */
export class Photo {
  @Out('string') id!: string;
  @Out('string') url!: string;
  @Out('string') thumbUrl!: string;
}
