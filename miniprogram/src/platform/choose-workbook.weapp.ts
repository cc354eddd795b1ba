import Taro from '@tarojs/taro';
import { checkBook, type PickedBook } from './files';

/** WeChat only hands over files that lie in a conversation. */
export const whereBooksAre = '先把表格发到微信的“文件传输助手”，再从那里选择。';

/** An Excel file from a conversation. Null when the user gives up. @throws FileRefused */
export async function chooseWorkbook(): Promise<PickedBook | null> {
  try {
    const extension = ['xlsx'];
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension });
    const [file] = tempFiles;
    if (!file) return null;
    checkBook(file.name, file.size);
    return { name: file.name, path: file.path };
  } catch (error) {
    if (/cancel/i.test((error as Partial<TaroGeneral.CallbackResult>).errMsg ?? '')) return null;
    throw error;
  }
}
