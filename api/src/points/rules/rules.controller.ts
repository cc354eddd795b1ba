import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { beijingDay } from '../../core/calendar/beijing';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { ChoiceField, Out, TextField } from '../../core/http/fields';
import { RULE_CODES, type RuleCode, ruleKind, type Terms } from './rules';
import { RulesService } from './rules.service';

class TryRule {
  @ChoiceField('规则', RULE_CODES, { name: 'PointsRuleCode' }) code!: RuleCode;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  @IsObject({ message: '缺少数值' })
  terms!: Terms;
}
class AddRule extends TryRule {
  @TextField('生效日期', { min: 1, max: 10 }) from!: string;
  @TextField('理由', { min: 1, max: 200 }) reason!: string;
}
class RuleField {
  @Out('string') key!: string;
  @Out('string') label!: string;
  @Out('integer') max!: number;
  @Out('integer') value!: number;
}
class RuleVersion {
  @Out('string') text!: string;
  @Out('string', { description: 'first day, Beijing' }) from!: string;
  @Out('string', { nullable: true, description: 'last day, Beijing' }) until!: string | null;
  @Out('boolean') current!: boolean;
  @Out('string', { nullable: true }) reason!: string | null;
}
class OfficeRule {
  @Out('string', { enum: RULE_CODES, enumName: 'PointsRuleCode' }) code!: RuleCode;
  @Out('string') name!: string;
  @Out(() => [RuleField], { description: 'with the values of the newest version' }) fields!: RuleField[];
  @Out(() => [RuleVersion]) versions!: RuleVersion[];
}
class OfficeRules {
  @Out(() => [OfficeRule]) items!: OfficeRule[];
}
class TrialView {
  @Out('string', { description: 'YYYY-MM' }) month!: string;
  @Out('boolean', { description: 'whether the rule gives points for outcomes' }) comparable!: boolean;
  @Out('integer') outcomes!: number;
  @Out('integer') before!: number;
  @Out('integer') after!: number;
  @Out('integer') more!: number;
  @Out('integer') less!: number;
}

/** The office's rules for points, as dated versions. */
@ApiTags('points')
@Controller('staff/points/rules')
@Allow('office')
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: OfficeRules })
  async list(): Promise<OfficeRules> {
    const now = this.clock.now();
    const all = await this.rules.versions();
    const items = RULE_CODES.map((code) => {
      const versions = all.filter((one) => one.code === code);
      const newest = JSON.parse(versions[0]?.terms ?? '{}') as Terms;
      const { name, fields } = ruleKind(code);
      return {
        code,
        name,
        fields: fields.map(({ key, label, max }) => ({ key, label, max, value: newest[key] ?? 0 })),
        versions: versions.map(({ text, validFrom, validTo, reason }) => ({
          text,
          from: beijingDay(validFrom),
          until: validTo ? beijingDay(new Date(validTo.getTime() - 1)) : null,
          current: validFrom <= now && (validTo === null || validTo > now),
          reason,
        })),
      };
    });
    return { items };
  }

  /** Changes nothing. */
  @Post('trial')
  @HttpCode(200)
  @ApiOkResponse({ type: TrialView })
  trial(@Body() { code, terms }: TryRule): Promise<TrialView> {
    return this.rules.tryOut(code, terms);
  }

  /** Idempotent: the same terms from the same day are one version. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: OfficeRules })
  async add(@Me() me: Principal, @Body() body: AddRule): Promise<OfficeRules> {
    await this.rules.add(me.accountId, body);
    return this.list();
  }
}
