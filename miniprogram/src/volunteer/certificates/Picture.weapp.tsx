import { Canvas } from '@tarojs/components';
import type Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Certificate } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { toast } from '../../lib/ui';
import { linkTo } from '../../platform/link';
import { drawOn, showPicture } from '../../platform/page-canvas';
import { drawCertificate, HEIGHT, WIDTH } from './draw';

/** The certificate on a canvas of the page; opened as a picture it can be saved and sent on. */
export function Picture({ certificate }: { certificate: Certificate }) {
  const [canvas, setCanvas] = useState<Taro.Canvas | null>(null);
  const id = `certificate-${certificate.id}`;
  useEffect(() => {
    const link = linkTo(`volunteer/check/index?code=${certificate.code}`);
    void drawOn(id, WIDTH, HEIGHT, (context) => drawCertificate(context, certificate, link)).then(setCanvas);
  }, [id]);
  const show = async () => {
    if (canvas === null) toast('证明还没有画好，请再点一次');
    else await showPicture(canvas);
  };
  return (
    <>
      <Canvas className="certificate certificate-canvas" type="2d" id={id} canvasId={id} />
      <Btn id="save-picture" kind="good" onPress={show}>
        打开图片（长按保存）
      </Btn>
    </>
  );
}
