import Taro from '@tarojs/taro';
import { absolute, type HttpAnswer } from './request';

/** Shows a Word or Excel document of the API in WeChat, from where it can be sent on. Resolves for every HTTP status. */
export async function openDocument(
  path: string,
  headers: Record<string, string>,
  name: string,
): Promise<HttpAnswer> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  const { statusCode } = await Taro.downloadFile({ url: absolute(path), header: headers, filePath });
  const fileType = name.endsWith('.xlsx') ? 'xlsx' : 'docx';
  if (statusCode === 200) await Taro.openDocument({ filePath, fileType, showMenu: true });
  return { status: statusCode, data: null };
}
