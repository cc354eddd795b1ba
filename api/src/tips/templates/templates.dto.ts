import { ChoiceField, KeyField, NumberField, Out, OutTime, TextField } from '../../core/http/fields';
import { MOVES, STATES } from '../lifecycle';

const STATE_CHOICES = ['any', ...Object.keys(STATES)];
const PURPOSES = [
  'message',
  ...MOVES.filter((rule) => rule.actor !== 'reporter' && rule.actor !== 'system').map((rule) => rule.move),
];

export class TemplateQuery {
  @ChoiceField('状态', STATE_CHOICES, { optional: true }) state?: string;
}
export class AddTemplate {
  @KeyField() key!: string;
  @ChoiceField('状态', STATE_CHOICES) state!: string;
  @ChoiceField('用在哪里', PURPOSES) purpose!: string;
  @TextField('名称', { min: 1, max: 20 }) title!: string;
  @TextField('内容', { min: 2, max: 300 }) text!: string;
  @NumberField('次序', { min: 0, max: 999, integer: true, optional: true }) position?: number;
}
export class TemplateView {
  @Out('string') id!: string;
  @Out('string') code!: string;
  @Out('string', { description: 'a state of the case, or `any`' }) state!: string;
  @Out('string') stateName!: string;
  @Out('string', { description: '`message` for the conversation, else the move whose note it fills' })
  purpose!: string;
  @Out('string') purposeName!: string;
  @Out('string') title!: string;
  @Out('string') text!: string;
  @Out('integer') position!: number;
  @OutTime() validFrom!: string;
  @OutTime({ nullable: true }) validTo!: string | null;
}
export class TemplateList {
  @Out(() => [TemplateView]) items!: TemplateView[];
}
