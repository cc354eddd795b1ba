import { IsOptional, Matches } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { Out, TextField } from '../../core/http/fields';

export class MonthQuery {
  @ApiProperty({
    type: String,
    pattern: '^\\d{4}-\\d{2}$',
    required: false,
    description: 'YYYY-MM; this month',
  })
  @Matches(/^\d{4}-\d{2}$/, { message: '月份应写成 2026-10 的样子' })
  @IsOptional()
  month?: string;
}
export class EnterRanking {
  @TextField('榜上的名字', { min: 1, max: 20 }) name!: string;
}

export class RankedSquad {
  @Out('integer', { nullable: true, description: 'null: too few active people' }) rank!: number | null;
  @Out('number', { nullable: true, description: 'points per active person, one decimal' }) average!:
    number | null;
  @Out('integer', { description: 'people who earned points in the month' }) active!: number;
  @Out('string') name!: string;
  @Out('string') communityName!: string;
  @Out('boolean') isMine!: boolean;
}
export class SquadRanking {
  @Out('string', { description: 'YYYY-MM' }) month!: string;
  @Out(() => [RankedSquad], { description: 'at most 100' }) items!: RankedSquad[];
}
export class RankedPerson {
  @Out('integer') rank!: number;
  @Out('integer', { description: 'certified' }) minutes!: number;
  @Out('string') name!: string;
  @Out('boolean') isMe!: boolean;
}
export class PeopleRanking {
  @Out('string', { description: 'YYYY-MM' }) month!: string;
  @Out('boolean', { description: 'this person takes part' }) on!: boolean;
  @Out('string', { nullable: true }) name!: string | null;
  @Out('boolean', { description: 'others see the name' }) nameChecked!: boolean;
  @Out('integer', { nullable: true, description: 'this person’s rank' }) mine!: number | null;
  @Out(() => [RankedPerson], { description: 'the first 50' }) items!: RankedPerson[];
}
export class SquadFigures {
  @Out('string') squadId!: string;
  @Out('string') name!: string;
  @Out('integer') members!: number;
  @Out('integer', { description: 'people who earned points in the month' }) active!: number;
  @Out('integer') points!: number;
  @Out('integer', { description: 'that have begun in the month and were not cancelled' }) shifts!: number;
  @Out('integer', { description: 'people signed in' }) attended!: number;
  @Out('integer', { description: 'of those, entered by the captain' }) byHand!: number;
  @Out('integer', { description: 'time served in the month, by now certified' }) certifiedMinutes!: number;
  @Out('integer', { description: 'of that, told by the people themselves' }) selfReportedMinutes!: number;
  @Out('integer', { description: 'time served in the month that waits' }) waitingMinutes!: number;
}
export class FiguresView {
  @Out('string', { description: 'YYYY-MM' }) month!: string;
  @Out(() => [SquadFigures]) items!: SquadFigures[];
}
