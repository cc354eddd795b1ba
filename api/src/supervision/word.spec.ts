import { wordTexts, wordXml } from '../core/documents/testing/word-xml';
import { wordDocument } from './word';

const LINES = [
  '关于某处的情况报告',
  '一、基本情况。接到群众反映。',
  '  已派人到场。',
  '',
  '某某街道',
  '2026年11月24日 14:05',
];

it('makes headings of the numbered beginnings and signs with the last two lines', async () => {
  const file = await wordDocument(LINES.join('\n'));
  expect(wordTexts(file)).toEqual([
    '关于某处的情况报告',
    '',
    '一、基本情况。接到群众反映。',
    '已派人到场。',
    '',
    '某某街道',
    '2026年11月24日 14:05',
  ]);
  expect(wordXml(file)).toMatch(/w:eastAsia="黑体".*一、基本情况。<.*w:eastAsia="仿宋".*接到群众反映。/s);
});

it('takes no paragraph for a signature when the date was struck out', async () => {
  const file = await wordDocument(LINES.slice(0, 3).join('\n'));
  expect(wordTexts(file)).toEqual(['关于某处的情况报告', '', '一、基本情况。接到群众反映。', '已派人到场。']);
  expect(wordXml(file)).not.toContain('w:jc w:val="right"');
});
