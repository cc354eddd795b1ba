import { zipSync } from 'fflate';
import { readWorkbook, workbook } from './workbook';

const SHEET = {
  name: '名单',
  heads: ['姓名', '人数', '日期'],
  rows: [
    ['=1+1', 3, new Date('2026-03-05T00:00:00Z')],
    [null, null, null],
    ['  网格一 ', 0, null],
  ],
};

it('reads back what it wrote: text that looks like a formula, numbers, times of Beijing; rows by their number', async () => {
  expect(await readWorkbook(await workbook([SHEET]), ['姓名', '人数'])).toEqual([
    { row: 2, cells: { 姓名: '=1+1', 人数: 3, 日期: new Date('2026-03-05T08:00:00Z') } },
    { row: 4, cells: { 姓名: '网格一', 人数: 0, 日期: null } },
  ]);
});

it('says which heads are missing and how many rows are too many', async () => {
  const file = await workbook([SHEET]);
  await expect(readWorkbook(file, ['姓名', '电话', '席位'])).rejects.toThrow('电话、席位');
  await expect(readWorkbook(file, ['姓名'], 1)).rejects.toThrow('一次最多 1 行，这个表格有 2 行');
});

it('refuses what is no workbook, and one that unpacks to more than 20 MB', async () => {
  for (const file of [
    Buffer.alloc(0),
    Buffer.from('姓名,人数'),
    Buffer.from(zipSync({ 'a.txt': new Uint8Array(9) })),
  ])
    await expect(readWorkbook(file, ['姓名'])).rejects.toThrow('打不开这个文件');
  const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_001) }));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readWorkbook(bomb, ['姓名'])).rejects.toMatchObject({ code: 'too_large' });
});
