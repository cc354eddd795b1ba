import Taro from '@tarojs/taro';
import type { PickedPhoto } from './photos';

/** A workbook (.xlsx) from one of the user's chats; null when the user gives up. */
export async function chooseWorkbook(): Promise<PickedPhoto | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] });
    return tempFiles[0] ? { path: tempFiles[0].path } : null;
  } catch (error) {
    if (/cancel/i.test((error as TaroGeneral.CallbackResult).errMsg)) return null;
    throw error;
  }
}
