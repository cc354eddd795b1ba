import { KeyField, Out, TextField } from '../core/http/fields';

const KINDS = ['new', 'moved', 'ended', 'changed', 'unchanged'] as const;

export class ImportFault {
  @Out('integer', { description: 'as Excel numbers it' }) row!: number;
  @Out('string') column!: string;
  @Out('string') message!: string;
}
export class ImportItem {
  @Out('integer') row!: number;
  @Out('string', { enum: KINDS, enumName: 'RosterChangeKind' }) kind!: (typeof KINDS)[number];
  @Out('string') who!: string;
  @Out('string') what!: string;
}
export class ImportPlan {
  @Out('string', { description: 'of what would change; sent back to confirm exactly that' }) plan!: string;
  @Out('integer') rows!: number;
  @Out('integer') added!: number;
  @Out('integer') moved!: number;
  @Out('integer') ended!: number;
  @Out('integer') changed!: number;
  @Out('integer') unchanged!: number;
  @Out(() => [ImportItem], { description: 'what changes; rows without a change are only counted' })
  items!: ImportItem[];
  @Out(() => [ImportFault], { description: 'all that is wrong; nothing can be taken over then' })
  faults!: ImportFault[];
  @Out('integer', { description: 'seats that are not in the file: they stay' }) absent!: number;
  @Out('boolean', { description: 'it was taken over' }) done!: boolean;
}
export class ConfirmQuery {
  @TextField('核对码', { min: 64, max: 64, optional: true, description: 'without it: a dry run' })
  plan?: string;
  @KeyField() key!: string;
}
