import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasMariaDb } from '../mariadb.mjs';
import { run } from './run.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const CJK_FONT = /CJK|WenQuanYi|wqy|SourceHan|DroidSansFallback/i;

const OFFICES = ['soffice', 'libreoffice'];
const MAC_OFFICE = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** @param {readonly string[]} names programs, in the order of the path */
const onPath = (names) =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** A LibreOffice that turns Word documents into pages, or undefined. SOFFICE_PATH wins. @returns {string | undefined} */
export const office = () =>
  [process.env['SOFFICE_PATH'] ?? '', ...onPath(OFFICES), MAC_OFFICE].find(
    (file) => file !== '' && existsSync(file),
  );

/** A Chromium to drive, or undefined. CHROMIUM_PATH wins. @returns {string | undefined} */
export function chromium() {
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath(BROWSERS), MAC_CHROME].find(
    (file) => file !== '' && existsSync(file),
  );
}

/** Whether Chinese text can be shown; desktop systems other than Linux bring their own fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return FONT_FOLDERS.filter((folder) => existsSync(folder)).some((folder) =>
    readdirSync(folder, { recursive: true }).some((file) => CJK_FONT.test(String(file))),
  );
}

const NEEDS = [
  { what: 'MariaDB 服务器（mariadbd、mariadb-install-db）', debian: 'mariadb-server', there: hasMariaDb },
  {
    what: 'Chromium 浏览器（或用 CHROMIUM_PATH 指明）',
    debian: 'chromium',
    there: () => chromium() !== undefined,
  },
  {
    what: 'LibreOffice Writer（把 Word 文档变成版面，检查公文格式）',
    debian: 'libreoffice-writer-nogui',
    there: () => office() !== undefined,
  },
  {
    what: 'poppler 工具（pdftotext、pdftoppm、pdffonts）',
    debian: 'poppler-utils',
    there: () => onPath(['pdftotext']).some((file) => existsSync(file)),
  },
  { what: '中文字体', debian: 'fonts-noto-cjk', there: hasChineseFont },
];

/** What the tests need of the system and is not there. */
export const missing = () => NEEDS.filter(({ there }) => !there());

/** @param {readonly { what: string, debian: string }[]} lacking a sentence for each, and how to get it */
export const advice = (lacking) =>
  [
    '缺少以下软件，有关测试无法进行：',
    ...lacking.map(({ what, debian }) => `  · ${what}：Debian/Ubuntu 上是 ${debian}`),
    `在 Debian/Ubuntu 上可运行：sudo apt-get install ${lacking.map(({ debian }) => debian).join(' ')}`,
    '在其他系统上请用系统的软件包管理器安装同名或相近的软件。',
  ].join('\n');

/** Says no to every service start while apt unpacks: we run servers of our own. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Installs what is missing where that is ours to do: on Debian, as root. Throws when something still lacks. */
export async function ensureSystem() {
  const lacking = missing();
  if (lacking.length === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const options = { show: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    const ours = !existsSync(POLICY);
    if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    try {
      await run('apt-get', ['update', '-qq'], options);
      await run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', ...lacking.map(({ debian }) => debian)],
        options,
      );
    } finally {
      if (ours) rmSync(POLICY, { force: true });
    }
  }
  const still = missing();
  if (still.length > 0) throw new Error(advice(still));
}
