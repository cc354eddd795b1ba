import { recordPath } from '../../api/draws';
import { getDocument } from '../../api/client';
import { Btn } from '../../components/Btn';

/** The whole record as a file, to be kept and checked elsewhere. */
export function Keep({ id }: { id: string }) {
  return (
    <Btn id="keep" kind="plain" onPress={() => getDocument(recordPath(id), `draw-${id}.json`)}>
      保存记录文件
    </Btn>
  );
}
