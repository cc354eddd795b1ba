import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(__dirname, '../..');
const KB = 1024;
const MAIN_LIMIT = 700 * KB;
const PACKAGE_LIMIT = 2048 * KB;
const TOTAL_LIMIT = 20 * 1024 * KB;

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string; iconPath?: string; selectedIconPath?: string }[] };
  lazyCodeLoading?: string;
  requiredPrivateInfos?: string[];
}

const project = JSON.parse(readFileSync(join(TOP, 'project.config.json'), 'utf8')) as {
  miniprogramRoot: string;
  appid: string;
};
const dist = join(TOP, project.miniprogramRoot);
const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson;
const subpackages = app.subPackages ?? [];

/** Files below a folder of the build, as WeChat counts them into a package: path and size in bytes. */
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(dist.length).replace(/^\//, ''), size: statSync(path).size }));
const inside = (root: string) => files.filter(({ path }) => path.startsWith(`${root.replace(/\/$/, '')}/`));
const sum = (list: readonly { size: number }[]) => list.reduce((total, { size }) => total + size, 0);

describe('the weapp build', () => {
  it(`has a main package of at most ${MAIN_LIMIT / KB} kB`, () => {
    const main = sum(files) - sum(subpackages.flatMap(({ root }) => inside(root)));
    expect(main).toBeGreaterThan(10 * KB);
    expect(main).toBeLessThanOrEqual(MAIN_LIMIT);
  });

  it.each(subpackages.map(({ root }) => root))('has the subpackage %s under 2 MB', (root) => {
    expect(inside(root).length).toBeGreaterThan(0);
    expect(sum(inside(root))).toBeLessThan(PACKAGE_LIMIT);
  });

  it('stays under 20 MB in all, without source maps', () => {
    expect(sum(files)).toBeLessThan(TOTAL_LIMIT);
    expect(files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
  });

  const pages = [
    ...app.pages,
    ...subpackages.flatMap(({ root, pages: below }) => below.map((page) => join(root, page))),
  ];
  it.each(pages)('has all files of the page %s', (page) => {
    for (const kind of ['js', 'json', 'wxml']) expect(existsSync(join(dist, `${page}.${kind}`))).toBe(true);
  });

  it('shows the four tabs, each a page of the main package with its icons', () => {
    const tabs = app.tabBar?.list ?? [];
    expect(tabs).toHaveLength(4);
    for (const { pagePath, iconPath, selectedIconPath } of tabs) {
      expect(app.pages).toContain(pagePath);
      for (const icon of [iconPath, selectedIconPath])
        expect(existsSync(join(dist, icon ?? 'missing'))).toBe(true);
    }
  });

  it('loads code when it is needed and opens in the developer tools', () => {
    expect(app.lazyCodeLoading).toBe('requiredComponents');
    expect(project.appid).not.toBe('');
  });

  const code = files
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path }) => readFileSync(join(dist, path), 'utf8'))
    .join('\n');

  it('declares the private interfaces it uses, and uses none that WeChat has withdrawn', () => {
    for (const name of ['getLocation', 'chooseLocation']) {
      expect(code).toContain(`.${name}(`);
      expect(app.requiredPrivateInfos).toContain(name);
    }
    // Fuzzy and precise location exclude each other; the profile interfaces answer nothing any more.
    for (const name of ['getFuzzyLocation', 'getUserProfile', 'getUserInfo'])
      expect(code).not.toContain(`.${name}(`);
  });

  it('runs no code from strings, which WeChat refuses', () => {
    expect(code).not.toMatch(/\beval\(/);
  });

  it('carries the icons that the map shows as files', () => {
    for (const name of ['tip', 'here', 'me'])
      expect(existsSync(join(dist, `icons/pins/${name}.png`))).toBe(true);
  });
});
