import { Injectable } from '@nestjs/common';
import { DAY_MS, parseDay, startOfDay } from '../core/calendar/beijing';
import { parseLimit } from '../core/calendar/limit';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { invalid } from '../core/http/problem';
import { metresBetween } from '../grids';
import { Categories } from './categories';
import {
  type MoveInput,
  type MoveRule,
  OPEN_STATES,
  REFUSAL_REASONS,
  severityAfter,
  SHARES,
  VERDICTS,
} from './lifecycle';
import { checkLimitOf } from './limits/limits';
import { PlaceEvidence } from './place-evidence';
import { Correction } from './routing/correction';
import { Tip } from './tip.entity';
import type { MoveTip } from './tips.dto';

/** Tips further apart are not the same problem. */
const MERGE_METRES = 1000;

export interface Checked {
  input: MoveInput;
  /** What was decided, in Chinese, for the timeline. */
  detail: string | null;
}
type Step = (rule: MoveRule, tip: Tip, body: MoveTip, me: Principal | null) => Promise<Checked> | Checked;
const NOTHING: Checked = { input: {}, detail: null };

/** Checks that a move brings what it needs, and nothing else. */
@Injectable()
export class Evidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly places: PlaceEvidence,
    private readonly correction: Correction,
  ) {}

  /** @throws Problem invalid_input naming the field */
  async check(rule: MoveRule, tip: Tip, body: MoveTip, me: Principal | null): Promise<Checked> {
    const { needs } = rule;
    if (needs.note === 'required' && !body.note?.trim()) throw invalid('note', '请写明情况');
    if (needs.photos === 'required' && !body.mediaIds?.length)
      throw invalid('mediaIds', '请至少拍一张现场照片');
    if (needs.photos === 'no' && body.mediaIds?.length) throw invalid('mediaIds', '这一步不需要照片');
    if (needs.outcome && !body.outcome) throw invalid('outcome', '请选择处置结果');
    if (!needs.outcome && body.outcome) throw invalid('outcome', '这一步没有处置结果');
    const steps: (Step | null)[] = [
      needs.grid ? (r, t, b, p) => this.places.check(r, t, b, p) : null,
      needs.date ? this.date : null,
      needs.reason ? this.reason : null,
      needs.share ? this.share : null,
      needs.verdict ? this.verdict : null,
      needs.target ? this.target : null,
      needs.place ? (_rule, t, b) => this.correction.check(t, b) : null,
    ];
    let all: Checked = { input: body.outcome ? { outcome: body.outcome } : {}, detail: null };
    for (const step of steps) {
      const one = step ? await step(rule, tip, body, me) : NOTHING;
      all = { input: { ...all.input, ...one.input }, detail: one.detail ?? all.detail };
    }
    return all;
  }

  private readonly date: Step = ({ needs }, _tip, body) => {
    const { days, label } = needs.date ?? { days: 0, label: '日期' };
    if (!body.date) throw invalid('date', `请选择${label}`);
    let day: Date;
    try {
      day = parseDay(body.date);
    } catch {
      throw invalid('date', '日期应写成 2026-10-01 的样子');
    }
    const today = startOfDay(this.clock.now()).getTime();
    if (day.getTime() < today) throw invalid('date', `${label}不能早于今天`);
    if (day.getTime() > today + days * DAY_MS) throw invalid('date', `${label}最多在 ${days} 天以内`);
    // The whole day counts.
    return { input: { until: new Date(day.getTime() + DAY_MS) }, detail: `${label}：${body.date}` };
  };

  private readonly reason: Step = (_rule, _tip, body) => {
    const reason = REFUSAL_REASONS.find(({ code }) => code === body.reason);
    if (!reason) throw invalid('reason', '请选择不予受理的理由');
    return { input: { reason: reason.code }, detail: `理由：${reason.label}` };
  };

  private readonly share: Step = (_rule, tip, body) => {
    const share = SHARES.find(({ code }) => code === body.share);
    if (!share) throw invalid('share', '请选择延长多久');
    const extraMs = Math.floor(parseLimit(tip.handleLimit).ms * share.factor);
    return { input: { extraMs }, detail: `延长：${share.label}` };
  };

  private readonly verdict: Step = async (_rule, tip, body) => {
    const verdict = VERDICTS.find(({ code }) => code === body.verdict);
    if (!verdict) throw invalid('verdict', '请选择研判结论');
    const category = (await this.categories.byId()).get(tip.categoryId);
    const severity = verdict.code === 'major' ? 'major' : severityAfter(category?.severity ?? 'ordinary');
    return {
      input: { judged: { severity, checkLimit: checkLimitOf(severity) } },
      detail: `研判：${verdict.label}`,
    };
  };

  private readonly target: Step = async (_rule, tip, body) => {
    const number = body.targetNumber?.trim().toUpperCase();
    if (!number) throw invalid('targetNumber', '请填写要合并到的举报编号');
    const target = await this.database.manager.findOneBy(Tip, { number });
    if (!target) throw invalid('targetNumber', '没有这个编号的举报');
    if (target.id === tip.id) throw invalid('targetNumber', '不能合并到自己');
    if (!OPEN_STATES.includes(target.state)) throw invalid('targetNumber', '那一件已经办结，不能再合并进去');
    if (metresBetween(tip, target) > MERGE_METRES)
      throw invalid('targetNumber', '两件相距超过 1 公里，不是同一个地方');
    return { input: { targetId: target.id }, detail: `合并到：${target.number}` };
  };
}
