import { byUse, lookOf } from './category';

it('shows the most used first and 其他 last, also after kinds it does not know', () => {
  const codes = byUse(['other', 'noise', 'industrial', 'waste_burning'].map((code) => ({ code })));
  expect(codes.map(({ code }) => code)).toEqual(['waste_burning', 'industrial', 'noise', 'other']);
});

it('uses everyday names, and the given name for a kind it does not know', () => {
  expect(lookOf('cooking_fume', '餐饮油烟').name).toBe('饭店油烟');
  expect(lookOf('noise', '噪声')).toMatchObject({ name: '噪声', icon: 'dots' });
});
