import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { importBoundaries } from '../../api/endpoints';
import type { BoundaryReport, CoordinateSystem } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { goBack } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { isAdmin } from '../../lib/session';
import { confirm, tell, toast } from '../../lib/ui';
import { chooseGeoJson, whereFilesAre } from '../../platform/choose-file';
import { FileRefused, type PickedFile } from '../../platform/files';
import { For } from '../For';
import { parseCollection, sizeText } from './findings';
import { Report } from './Report';

const SYSTEMS: readonly (readonly [CoordinateSystem, string, string])[] = [
  ['cgcs2000', 'CGCS2000', '测绘成果、天地图'],
  ['wgs84', 'WGS-84', 'GPS、国际地图'],
  ['gcj02', 'GCJ-02', '高德、腾讯地图'],
  ['bd09', 'BD-09', '百度地图'],
];

type File = PickedFile & { collection: Record<string, never> };

function Boundaries() {
  const [file, setFile] = useState<File | null>(null);
  const [crs, setCrs] = useState<CoordinateSystem | null>(null);
  const [schematic, setSchematic] = useState(false);
  const [report, setReport] = useState<BoundaryReport | null>(null);

  const choose = async () => {
    try {
      const picked = await chooseGeoJson();
      if (!picked) return;
      const collection = parseCollection(picked.text);
      if (!collection) throw new FileRefused('这不是 GeoJSON 文件');
      setReport(null);
      setFile({ ...picked, collection });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      toast(error.message);
    }
  };
  const send = (dryRun: boolean): Promise<BoundaryReport> | null =>
    file && crs ? importBoundaries({ crs, schematic, dryRun, collection: file.collection }) : null;
  const check = async () => {
    if (!file) toast('请先选择边界文件');
    else if (!crs) toast('请选择文件的坐标系');
    else {
      const result = await send(true);
      setReport(result);
      if (result?.schematic) setSchematic(true);
    }
  };
  const take = async () => {
    const sure = await confirm({
      title: '导入边界',
      content: '现在的网格边界会全部换成这个文件里的。新的举报按新边界分派，已有的举报不变。',
      yes: '确认导入',
    });
    if (!sure) return;
    const result = await send(false);
    if (!result) return;
    setReport(result);
    if (!result.ok) return;
    reference.boundaries.forget();
    await tell('导入成功', `已导入 ${result.grids} 个网格的边界`);
    goBack();
  };

  return (
    <>
      <View className="card">
        <Text className="card-title">一、边界文件</Text>
        {file ? (
          <View className="hint" id="file">
            <Text className="file-name">{file.name}</Text>
            <Text className="soft small">{sizeText(file.size)}</Text>
          </View>
        ) : (
          <Text className="soft">GeoJSON 文件，每个网格一个面，写明社区和网格。{whereFilesAre}</Text>
        )}
        <Btn id="choose-file" kind="plain" onPress={choose}>
          {file ? '换一个文件' : '选择文件'}
        </Btn>
      </View>
      <View className="card">
        <Text className="card-title">二、文件的坐标系</Text>
        <Text className="soft small">请问清提供文件的单位；选错会偏几百米。</Text>
        <View className="systems">
          {SYSTEMS.map(([value, name, use]) => (
            <View
              key={value}
              id={`crs-${value}`}
              className={`system ${value === crs ? 'system-on' : ''}`}
              onClick={() => {
                setCrs(value);
                setReport(null);
              }}
            >
              <Text className="system-name">{name}</Text>
              <Text className="small">{use}</Text>
            </View>
          ))}
        </View>
        <View
          id="schematic"
          className={`choice ${schematic ? 'choice-on' : ''}`}
          onClick={() => setSchematic(!schematic)}
        >
          {schematic ? '✓ ' : ''}这是示意边界，不是测绘结果
        </View>
      </View>
      {report ? <Report report={report} /> : null}
      <View className="send">
        {report?.ok ? (
          <Btn id="import" kind="good" onPress={take}>
            导入这些边界
          </Btn>
        ) : (
          <Btn id="check" onPress={check}>
            {report ? '再检查一次' : '先检查，不导入'}
          </Btn>
        )}
      </View>
    </>
  );
}

export default function BoundariesPage() {
  return (
    <Page title="网格边界">
      <For who={isAdmin} why="系统管理员登录后导入边界。">
        {() => <Boundaries />}
      </For>
    </Page>
  );
}
