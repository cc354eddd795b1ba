import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { importSources, type SourceImport } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { toast } from '../../lib/ui';
import { chooseWorkbook, whereBooksAre } from '../../platform/choose-workbook';
import { FileRefused, type PickedBook } from '../../platform/files';

/** Reads a workbook in: all rows, or none with what is wrong by row and column. */
export function ImportSources({ onDone }: { onDone: () => void }) {
  const [result, setResult] = useState<SourceImport | null>(null);
  const press = async () => {
    let file: PickedBook | null;
    try {
      file = await chooseWorkbook();
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      toast(error.message);
      return;
    }
    if (file === null) return;
    const answer = await importSources(file);
    setResult(answer);
    if (answer.errors.length > 0) return;
    toast(answer.added > 0 ? `已登记 ${answer.added} 个` : '这个文件已经导入过');
    onDone();
  };
  return (
    <>
      <Btn id="import-sources" kind="plain" onPress={press}>
        导入 Excel
      </Btn>
      <Text className="soft small">
        {whereBooksAre}
        第一行是表头，必须有：种类、名称、经度、纬度（GCJ-02）。其他列照导出的表格。有一处错，就一行都不导入。
      </Text>
      {result && result.errors.length > 0 ? (
        <View className="card" id="import-errors">
          <Text className="card-title">没有导入，请改好这些再传</Text>
          {result.errors.map(({ row, column, message }) => (
            <Text key={`${row}-${column}`} className="finding">
              第 {row} 行「{column}」：{message}
            </Text>
          ))}
        </View>
      ) : null}
    </>
  );
}
