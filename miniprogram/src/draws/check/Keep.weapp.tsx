import { recordPath } from '../../api/draws';
import { Btn } from '../../components/Btn';
import { tell } from '../../lib/ui';
import { copy } from '../../platform/clipboard';
import { absolute } from '../../platform/request';

/** WeChat opens no such files: the address is copied, to be opened in a browser. */
export function Keep({ id }: { id: string }) {
  const press = async () => {
    await copy(absolute(`/api/v1${recordPath(id)}`));
    await tell('地址已复制', '粘贴到浏览器里打开，就能保存这份记录。');
  };
  return (
    <Btn id="keep" kind="plain" onPress={press}>
      复制记录的地址
    </Btn>
  );
}
