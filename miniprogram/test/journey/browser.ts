import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

export const WIDTH = 360;
const HEIGHT = 740;
const TALLEST = 2200;
const IMAGES = join(__dirname, '../../../docs/images');

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** One person's phone: its own storage, 360 px wide. What its console reports as an error is collected. */
export class Phone {
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      // The address of what was refused can be a whole file.
      if (text.includes('Content Security Policy')) this.errors.push(text.slice(-300));
    });
  }

  static async open(browser: Browser, url: string): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: WIDTH, height: HEIGHT },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    return new Phone(await context.newPage(), url);
  }

  /** The first visible match; pages behind stay in the document. */
  find(selector: string): Locator {
    return this.page.locator(`${selector} >> visible=true`).first();
  }

  async press(selector: string): Promise<void> {
    await this.find(selector).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).locator('visible=true').first().waitFor();
  }

  /** Opens a page by its route, such as "pages/me". */
  async go(route: string): Promise<void> {
    await this.page.goto(`${this.url}/#/${route}/index`);
  }

  /** Opens it anew, so that it asks for what it shows again. */
  async fresh(route: string): Promise<void> {
    await this.go(route);
    await this.page.reload();
  }

  /** Fills in a field of a form, of one line or several. */
  async fill(id: string, text: string): Promise<void> {
    await this.find(`#${id} textarea, #${id} input`).fill(text);
  }

  /** Logs in on the simulator's page as the identity whose name begins so. */
  async logInAs(name: string): Promise<void> {
    await this.press('#login');
    await this.page.getByRole('link', { name }).click();
    await this.page.waitForURL((url) => url.origin === this.url && !url.search.includes('code='));
  }

  async chooseFile(
    selector: string,
    name: string,
    buffer: Buffer,
    mimeType = 'application/json',
  ): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(selector)]);
    await chooser.setFiles([{ name, mimeType, buffer }]);
  }

  async choosePhoto(selector: string, name: string, photo: Buffer): Promise<void> {
    await this.chooseFile(selector, name, photo, 'image/jpeg');
    await this.find('.photo-done').waitFor();
  }

  /** Does something again and again until a text is to be seen, for what happens behind the scenes. */
  async until(again: () => Promise<unknown>, text: string): Promise<void> {
    for (let tries = 0; tries < 30; tries += 1) {
      await again();
      await this.page.waitForTimeout(500);
      if (await this.page.getByText(text).locator('visible=true').first().isVisible()) return;
    }
    throw new Error(`never seen: ${text}`);
  }

  /** Says yes in the dialog that asks before what cannot be undone. */
  async agree(): Promise<void> {
    await this.press('.taro-model__confirm');
  }

  async agreeIfAsked(): Promise<void> {
    await this.page.waitForTimeout(300);
    if (await this.find('.taro-model__confirm').isVisible()) await this.agree();
  }

  /** Nothing may stick out to the right: the page must not scroll sideways. */
  async noOverflow(): Promise<void> {
    const wide = await this.page.evaluate((width) => {
      const shown = [...document.querySelectorAll('.page *')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.right > width + 1 && !element.closest('svg');
      });
      const scroller = document.scrollingElement;
      return {
        document: scroller?.scrollWidth ?? 0,
        elements: shown.map((element) => `${element.tagName}.${element.className}`),
      };
    }, WIDTH);
    expect(wide).toEqual({ document: WIDTH, elements: [] });
  }

  /**
   * Checks the page's width; with SCREENSHOTS=1 keeps a picture of the whole page for the manuals.
   * @param names where people's names stand, to be covered in the picture
   */
  async look(name: string, names?: string): Promise<void> {
    // What is asked for right after a page was opened has to come first.
    await this.page.waitForTimeout(150);
    await this.page.waitForLoadState('networkidle');
    await this.noOverflow();
    if (process.env['SCREENSHOTS'] !== '1') return;
    mkdirSync(IMAGES, { recursive: true });
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('.taro__toast')].every((toast) => {
        const { display, opacity } = getComputedStyle(toast);
        return display === 'none' || opacity === '0';
      }),
    );
    const height = await this.page.evaluate(() => {
      const pages = [...document.querySelectorAll('.page')].map(({ scrollHeight }) => scrollHeight);
      const bar = document.querySelector('.weui-tabbar')?.getBoundingClientRect().height ?? 0;
      return Math.max(document.body.scrollHeight, ...pages) + bar;
    });
    await this.page.setViewportSize({ width: WIDTH, height: Math.min(TALLEST, Math.max(HEIGHT, height)) });
    await this.page.waitForTimeout(300);
    await this.page.screenshot({
      path: join(IMAGES, `${name}.png`),
      maskColor: '#e6edf2',
      ...(names ? { mask: [this.page.locator(names)] } : {}),
    });
    await this.page.setViewportSize({ width: WIDTH, height: HEIGHT });
  }
}
