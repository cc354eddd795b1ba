import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, LongText, Ref, Str, Time } from '../../core/database/columns';
import type { RuleTarget } from './rule';

/** A routing rule as it is now; how it came to be is in `routing_change`. */
@Entity('routing_rule')
@Index('ix_routing_rule_position', ['position'])
export class RoutingRuleRow {
  @Id() id!: string;
  /** The order in which rules are asked, from 0 without gaps. */
  @Int() position!: number;
  /** Counts the changes of this rule from 1. */
  @Int() version!: number;
  @Str(30) name!: string;
  @Flag() enabled!: boolean;
  /** `RuleConditions` as JSON: read as a whole, never searched. */
  @LongText() conditions!: string;
  @Str(12) targetKind!: RuleTarget['kind'];
  @Ref({ optional: true }) targetGridId!: string | null;
  @Ref({ optional: true }) targetDepartmentId!: string | null;
  /** Days in Beijing, YYYY-MM-DD. */
  @Str(10, { optional: true }) validFrom!: string | null;
  @Str(10, { optional: true }) validTo!: string | null;
}

export const CHANGE_KINDS = ['added', 'changed', 'enabled', 'disabled', 'moved', 'deleted'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Who changed which rule when, and what it was afterwards; append only. */
@Entity('routing_change')
@Index('ux_routing_change_key', ['actorId', 'key'], { unique: true })
@Index('ix_routing_change_rule', ['ruleId', 'ruleVersion'])
export class RoutingChange {
  @Id() id!: string;
  /** Client-made key, so that a repeat is answered and not done again. */
  @Str(64) key!: string;
  /** SHA-256 of what was sent: the same key with other content is refused. */
  @Str(64) bodyHash!: string;
  /** Of the whole list, after the change. */
  @Int() listVersion!: number;
  @Ref() ruleId!: string;
  @Int() ruleVersion!: number;
  @Str(30) ruleName!: string;
  @Str(10) kind!: ChangeKind;
  /** The rule in Chinese as it was afterwards; before it, when it was deleted. */
  @LongText() detail!: string;
  /** `RoutingRule` as JSON, drawn corners and all: what an old decision was made with. */
  @LongText() content!: string;
  @Ref() actorId!: string;
  @Time() at!: Date;
}

/** One row: the version of the whole list, on which changes of it are compared and set. */
@Entity('routing_list')
export class RoutingList {
  @Id() id!: string;
  @Int() version!: number;
}
export const THE_LIST = 'routing';
