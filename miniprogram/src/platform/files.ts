/** A text file the user chose. */
export interface PickedFile {
  name: string;
  /** Bytes. */
  size: number;
  text: string;
}

/** A workbook the user chose, to be sent as it is. */
export interface PickedBook {
  name: string;
  /** Address of the file on this device. */
  path: string;
  /** The file itself; in browsers only. */
  file?: File;
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

/** A roster of some thousand rows is far smaller. */
export const MAX_BOOK_BYTES = 5 * 1024 * 1024;

/** @throws FileRefused when it is no .xlsx, or too large */
export function checkBook(name: string, bytes: number): void {
  if (!/\.xlsx$/i.test(name)) throw new FileRefused('请选择 .xlsx 文件（用 Excel 或 WPS 另存为 .xlsx）');
  if (bytes > MAX_BOOK_BYTES) throw new FileRefused('表格超过 5 MB，请分成几个文件');
}
