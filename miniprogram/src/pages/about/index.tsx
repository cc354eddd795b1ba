import { Text, View } from '@tarojs/components';
import { Page } from '../../components/Page';

const SECTIONS = [
  {
    title: '这是什么',
    lines: [
      '蓝天网格依托街道、社区、网格三级网格，让居民随手举报大气污染，由负责的网格员到现场处理，再由社区核查。',
      '处理结果会告诉您，由您说一说是不是真的解决了。',
    ],
  },
  {
    title: '谁知道是我举报的',
    lines: [
      '网格员、社区和其他居民都看不到您是谁。',
      '您可以选匿名：一样会处理，只是没有积分。',
      '照片会重新处理，去掉里面的拍摄地点等信息。',
    ],
  },
  {
    title: '我们用到什么',
    lines: [
      '微信身份：只用来登录和告诉您结果。',
      '位置：只在您点「定位」或「用我现在的位置」时读取一次，用来找到负责的网格。',
      '照片：您选的照片，只给处理这件事的工作人员看。',
      '附近地图：只公开污染种类、大致位置（约100米）和办理状态，不公开照片、文字和举报人。',
    ],
  },
  {
    title: '保存在手机上的',
    lines: ['没发完的举报、字的大小、您上次定位的网格，只存在您的手机里。'],
  },
];

export default function About() {
  return (
    <Page title="关于与隐私">
      {SECTIONS.map(({ title, lines }) => (
        <View className="card" key={title}>
          <Text className="card-title">{title}</Text>
          {lines.map((line) => (
            <Text className="about-line" key={line}>
              {line}
            </Text>
          ))}
        </View>
      ))}
    </Page>
  );
}
