import { chineseDay, type Block, officialDocument } from './official-document';
import { TEXT_WIDTH } from './official-measures';
import { chineseNumber, HeadingNumbers } from './official-numbers';
import { columnWidths } from './official-table';
import { wordTexts, wordXml } from './testing/word-xml';

const BLOCKS: Block[] = [
  { heading: 1, text: '基本情况' },
  { heading: 2, text: '受理' },
  { heading: 3, text: '居民。', then: '共 3 件。' },
  { heading: 4, text: '细目' },
  { heading: 3, text: '志愿者' },
  { heading: 2, text: '处置' },
  { text: '第一段\n\n第二段' },
  { table: { heads: ['类别', '件数'], rows: [['垃圾焚烧', 2]], widths: [3, 1] } },
  { heading: 1, text: '下周打算' },
  { heading: 1, text: '三、自有编号', number: false },
];

/** The paragraph that holds a text, as XML. */
const around = (xml: string, text: string): string =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((paragraph) => paragraph.includes(text)) ?? '';

const made = (blocks = BLOCKS) =>
  officialDocument({
    title: '某某街道某某社区\n大气污染防治工作周报',
    subtitle: '（11月20日至11月26日）',
    addressee: '某某街道办事处',
    blocks,
    attachments: [{ title: '件数表', blocks: [{ text: '附件正文' }] }, { title: '照片' }],
    signature: '某某街道某某社区居委会',
    date: '2026年11月26日',
  });

it('lays the page out as GB/T 9704-2012 says: A4, margins 37, 35, 28, 26 mm, 28 pt lines', async () => {
  const xml = wordXml(await made());
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(around(xml, '第一段')).toMatch(/w:firstLine="640".*w:ascii="仿宋".*<w:sz w:val="32"\/>/s);
  expect(around(xml, '第一段')).toMatch(/w:line="560" w:lineRule="exact"/);
  expect(around(xml, '工作周报')).toMatch(
    /w:jc w:val="center".*w:ascii="方正小标宋简体".*<w:sz w:val="44"\/>/s,
  );
  expect(around(xml, '某某街道办事处：')).not.toContain('firstLine');
});

it('numbers the headings 一、（一）1.（1） in their fonts, each level anew below the next above', async () => {
  const file = await made();
  expect(wordTexts(file)).toEqual([
    '某某街道某某社区',
    '大气污染防治工作周报',
    '（11月20日至11月26日）',
    '',
    '某某街道办事处：',
    '一、基本情况',
    '（一）受理',
    '1.居民。共 3 件。',
    '（1）细目',
    '2.志愿者',
    '（二）处置',
    '第一段',
    '第二段',
    '类别',
    '件数',
    '垃圾焚烧',
    '2',
    '二、下周打算',
    '三、自有编号',
    '',
    '附件：1.件数表',
    '2.照片',
    '',
    '某某街道某某社区居委会',
    '2026年11月26日',
    '附件1',
    '',
    '件数表',
    '',
    '附件正文',
    '',
  ]);
  expect(around(wordXml(file), '一、基本情况')).toContain('w:eastAsia="黑体"');
  expect(around(wordXml(file), '（一）受理')).toContain('w:eastAsia="楷体"');
});

it('counts in Chinese to 99', () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '二十',
    '二十一',
    '九十九',
  ]);
  const numbers = new HeadingNumbers();
  expect([numbers.next(2), numbers.next(2), numbers.next(1), numbers.next(2)]).toEqual([
    '（一）',
    '（二）',
    '一、',
    '（一）',
  ]);
});

it('keeps tables within the page, repeats their heads and tears no row', async () => {
  const xml = wordXml(await made());
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  expect(columnWidths({ heads: ['类别', '件数'], rows: [], widths: [3, 1] })).toEqual([6634, 2211]);
  for (const columns of [1, 3, 7, 12]) {
    const heads = Array.from({ length: columns }, (_, index) => '列'.repeat(index * 9));
    expect(columnWidths({ heads, rows: [] }).reduce((sum, width) => sum + width)).toBe(TEXT_WIDTH);
  }
});

it('signs at the right: the date two characters after the issuer, or the issuer before a longer date', async () => {
  const rights = async (signature: string) => {
    const xml = wordXml(
      await officialDocument({ title: '甲', blocks: [], signature, date: '2026年11月6日' }),
    );
    return [signature, '2026年'].map((text) => /w:right="(\d+)"/.exec(around(xml, text))?.[1]);
  };
  // 11 characters and 6.5; then 3 and 6.5.
  expect(await rights('某某街道某某社区居委会')).toEqual(['640', '1440']);
  expect(await rights('长效办')).toEqual(['2400', '640']);
});

it('has page numbers outside on odd and even pages, and names for fonts a computer may lack', async () => {
  const file = await made();
  expect(wordXml(file, 'settings')).toContain('w:evenAndOddHeaders');
  const [odd, even] = ['footer1', 'footer2'].map((part) => wordXml(file, part));
  expect(odd).toMatch(/w:right="280".*w:jc w:val="right".*— .*PAGE.* —/s);
  expect(even).toMatch(/w:left="280".*w:jc w:val="left"/s);
  expect(wordXml(file, 'fontTable')).toContain(
    '<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312,FangSong"/>',
  );
});

it('writes days without zeros before them', () => {
  expect(chineseDay(new Date('2026-01-04T16:00:00Z'))).toBe('2026年1月5日');
});
