import { ChoiceField, KeyField, Out, OutTime, TextField } from '../../core/http/fields';
import { ALERT_LEVELS, type AlertLevel } from './limits';

const STANDINGS = ['planned', 'on', 'over', 'cancelled'] as const;
export type AlertStanding = (typeof STANDINGS)[number];

export class StartAlert {
  @KeyField() key!: string;
  @ChoiceField('级别', ALERT_LEVELS) level!: AlertLevel;
  @TextField('依据', { min: 1, max: 200 }) reason!: string;
  @TextField('开始时间', {
    max: 24,
    optional: true,
    description: 'UTC, ISO 8601 with milliseconds; without: now',
  })
  startsAt?: string;
  @TextField('结束时间', { max: 24, optional: true, description: 'UTC; without: until it is ended' })
  endsAt?: string;
}
export class AlertView {
  @Out('string') id!: string;
  @Out('string', { enum: ALERT_LEVELS, enumName: 'AlertLevel' }) level!: AlertLevel;
  @Out('string') reason!: string;
  @OutTime() startsAt!: string;
  @OutTime({ nullable: true }) endsAt!: string | null;
  @Out('string', { enum: STANDINGS, enumName: 'AlertStanding' }) standing!: AlertStanding;
}
export class AlertList {
  @Out('string', { enum: ALERT_LEVELS, enumName: 'AlertLevel', nullable: true }) current!: AlertLevel | null;
  @Out([String], { description: 'names of the categories that an alert speeds up' }) affects!: string[];
  @Out(() => [AlertView], { description: 'the latest 50' }) items!: AlertView[];
}
