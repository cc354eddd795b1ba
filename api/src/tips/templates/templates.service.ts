import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { DEFAULT_TEMPLATES } from './defaults';
import { ResponseTemplate } from './template.entity';
import type { AddTemplate } from './templates.dto';

/** As many as anybody can look through; the list needs no pages. */
const MOST = 200;
const FROM = new Date('2016-08-15T00:00:00.000Z');

/** The sentences staff can put in with one tap, kept by the office. */
@Injectable()
export class TemplatesService implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes the defaults if there is no template at all. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.database.transaction(async (manager) => {
        if (await manager.exists(ResponseTemplate)) return;
        await insertRows(
          manager,
          ResponseTemplate,
          DEFAULT_TEMPLATES.map(([code, state, purpose, title, text], position) => ({
            id: newId(),
            code,
            state,
            purpose,
            title,
            text,
            position,
            validFrom: FROM,
            validTo: null,
          })),
        );
      });
    } catch (error) {
      // Another process started at the same moment and has written them.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** Valid now, in the office's order: those of the state and those of every state, or all. At most 200. */
  async current(state?: string): Promise<ResponseTemplate[]> {
    const of = state === undefined ? {} : { state: In([state, 'any']) };
    return this.database.manager.find(ResponseTemplate, {
      where: [
        { ...of, validTo: IsNull() },
        { ...of, validTo: MoreThan(this.clock.now()) },
      ],
      order: { position: 'ASC', id: 'ASC' },
      take: MOST,
    });
  }

  async byCode(code: string): Promise<ResponseTemplate | undefined> {
    const found = await this.database.manager.findOneBy(ResponseTemplate, { code });
    return found && (found.validTo === null || found.validTo > this.clock.now()) ? found : undefined;
  }

  /** The key becomes the template's code, so a repeat gives the first one. @throws Problem key_reused */
  async add(body: AddTemplate): Promise<ResponseTemplate> {
    const earlier = await this.sent(body);
    if (earlier) return earlier;
    if ((await this.current()).length >= MOST) throw invalid('title', `最多 ${MOST} 条模板，请先停用不用的`);
    const row: ResponseTemplate = {
      id: newId(),
      code: body.key,
      state: body.state,
      purpose: body.purpose,
      title: body.title.trim(),
      text: body.text.trim(),
      position: body.position ?? 500,
      validFrom: this.clock.now(),
      validTo: null,
    };
    if (row.title === '' || row.text === '') throw invalid('text', '请填写名称和内容');
    try {
      await this.database.transaction((manager) => insertRows(manager, ResponseTemplate, [row]));
      return row;
    } catch (error) {
      const first = isDuplicate(error) ? await this.sent(body) : null;
      if (!first) throw error;
      return first;
    }
  }

  /** Ending what has ended changes nothing. @throws Problem not_found */
  async end(id: string): Promise<ResponseTemplate> {
    const { manager } = this.database;
    if (!(await manager.existsBy(ResponseTemplate, { id }))) throw notFound('这条模板');
    const open = { id, validTo: IsNull() };
    await this.database.transaction((tx) =>
      changeExactlyOne(tx, ResponseTemplate, open, { validTo: this.clock.now() }),
    );
    return manager.findOneByOrFail(ResponseTemplate, { id });
  }

  private async sent({ key, title, text }: AddTemplate): Promise<ResponseTemplate | null> {
    const first = await this.database.manager.findOneBy(ResponseTemplate, { code: key });
    if (first && (first.title !== title.trim() || first.text !== text.trim()))
      throw new Problem('key_reused', '这条模板已经加过，内容不同。请返回重新填写');
    return first;
  }
}
