/** A text file the user chose. */
export interface PickedFile {
  name: string;
  /** Bytes. */
  size: number;
  text: string;
}

/** The API takes 20 MB; a phone gets slow before that. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Why the chosen file cannot be used, in words for the user. */
export class FileRefused extends Error {
  override name = 'FileRefused';
}

/** @throws FileRefused when the file is larger than the API takes */
export function checkSize(bytes: number): void {
  if (bytes > MAX_FILE_BYTES) throw new FileRefused('文件超过 20 MB，请先简化边界线');
}
