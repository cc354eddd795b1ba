/** A photo that was taken or chosen and has not been sent yet. */
export interface PickedPhoto {
  /** Address that an <Image> can show on this device. */
  path: string;
  /** The file itself; in browsers only. */
  file?: File;
}
