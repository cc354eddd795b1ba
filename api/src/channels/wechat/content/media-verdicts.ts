import { Injectable } from '@nestjs/common';
import { ContentService } from '../../../content/content.service';
import { Clock } from '../../../core/clock';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import { WechatMediaVerdict } from './media-verdict.entity';
import { labelOf, suggestionOf } from './sec-check';

/** What matters of the push `wxa_media_check`. */
export interface MediaCheckPush {
  trace_id?: unknown;
  errcode?: unknown;
  result?: { suggest?: unknown; label?: unknown };
}

/** Verdicts on photos. They are kept first and applied then, so that repeats and early ones do no harm. */
@Injectable()
export class MediaVerdicts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly content: ContentService,
  ) {}

  async received({ trace_id, errcode, result }: MediaCheckPush): Promise<void> {
    if (typeof trace_id !== 'string' || trace_id === '' || trace_id.length > 64) return;
    const row = {
      id: newId(),
      traceId: trace_id,
      suggest: suggestionOf(result?.suggest),
      label: labelOf(result?.label),
      errcode: Number(errcode ?? 0) | 0,
      at: this.clock.now(),
    };
    try {
      await this.database.transaction((manager) => insertRows(manager, WechatMediaVerdict, [row]));
    } catch (error) {
      // The same verdict pushed again: the first one counts.
      if (!isDuplicate(error)) throw error;
    }
    await this.apply(trace_id);
  }

  /** Applies the verdict of this number, if it is here and somebody asked for it. */
  async apply(traceId: string): Promise<void> {
    const verdict = await this.database.manager.findOneBy(WechatMediaVerdict, { traceId });
    const check = verdict ? await this.content.ofTrace(traceId) : null;
    if (!verdict || !check) return;
    // Not looked at (the file could not be fetched, …): whatever it suggests, that is no verdict.
    if (verdict.errcode !== 0) await this.content.toPerson(check, 'no_answer');
    else await this.content.judged(check, verdict.suggest, verdict.label);
  }
}
