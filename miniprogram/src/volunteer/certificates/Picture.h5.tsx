import { Image } from '@tarojs/components';
import { useMemo } from 'react';
import type { Certificate } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { linkTo } from '../../platform/link';
import { pictureOf, savePicture } from '../../platform/drawn-picture';
import { drawCertificate, HEIGHT, WIDTH } from './draw';

/** The certificate as a picture, to be saved and printed. */
export function Picture({ certificate }: { certificate: Certificate }) {
  const link = linkTo(`volunteer/check/index?code=${certificate.code}`);
  const url = useMemo(
    () => pictureOf(WIDTH, HEIGHT, (context) => drawCertificate(context, certificate, link)),
    [certificate.id],
  );
  return (
    <>
      <Image className="certificate" id="certificate" src={url} mode="widthFix" />
      <Btn
        id="save-picture"
        kind="good"
        onPress={() => savePicture(url, `志愿服务证明-${certificate.to}.png`)}
      >
        保存图片
      </Btn>
    </>
  );
}
