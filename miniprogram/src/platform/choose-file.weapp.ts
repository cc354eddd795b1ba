import Taro from '@tarojs/taro';
import { checkSize, type PickedFile } from './files';

/** WeChat only hands over files that lie in a conversation. */
export const whereFilesAre = '先把文件发到微信的“文件传输助手”，再从那里选择。';

/** A GeoJSON file from a conversation. Null when the user gives up. @throws FileRefused */
export async function chooseGeoJson(): Promise<PickedFile | null> {
  const file = await chosen();
  if (!file) return null;
  checkSize(file.size);
  return { name: file.name, size: file.size, text: await read(file.path) };
}

async function chosen(): Promise<Taro.chooseMessageFile.ChooseFile | undefined> {
  try {
    const extension = ['geojson', 'json'];
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension });
    return tempFiles[0];
  } catch (error) {
    if (/cancel/i.test((error as TaroGeneral.CallbackResult).errMsg)) return undefined;
    throw error;
  }
}

function read(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf8',
      success: ({ data }) => resolve(data as string),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}
