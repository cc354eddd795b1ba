import { Out, OutTime } from '../core/http/fields';
import { type Basis, BASES, CLAIM_CODES, type ClaimState, DRAW_CODES, type DrawState } from './states';

export class PrizeView {
  @Out('string') name!: string;
  @Out('integer') count!: number;
}
/** A prize in somebody's hands, by number; nobody is named. */
export class WinnerView {
  @Out('string') prize!: string;
  @Out('integer') number!: number;
  @Out('integer', { description: 'place in the order of the draw, from 1' }) position!: number;
  @Out('integer', { description: '0: as drawn; more: as a runner-up' }) turn!: number;
  @Out('string', { enum: CLAIM_CODES, enumName: 'DrawClaimState' }) state!: ClaimState;
  @Out('string') stateName!: string;
}
export class DrawSummary {
  @Out('string') id!: string;
  @Out('string') name!: string;
  @Out('string', { enum: DRAW_CODES, enumName: 'DrawState' }) state!: DrawState;
  @Out('string') stateName!: string;
  @Out('integer', { description: 'how many are on the list' }) entries!: number;
  @Out('string', { description: 'Beijing day on which the public number comes out' }) lateDay!: string;
  @OutTime({ nullable: true }) publishedAt!: string | null;
}
export class DrawPage {
  @Out(() => [DrawSummary]) items!: DrawSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class DrawView extends DrawSummary {
  @Out('string') text!: string;
  @Out('string') place!: string;
  @Out('string', { enum: BASES, enumName: 'DrawBasis' }) basis!: Basis;
  @Out('string') fromDay!: string;
  @Out('string') toDay!: string;
  @Out('integer') minEntries!: number;
  @Out('string') lateSource!: string;
  @Out('integer') lateDigits!: number;
  @Out('integer') claimDays!: number;
  @Out(() => [PrizeView]) prizes!: PrizeView[];
  @Out('string', { nullable: true }) seedHash!: string | null;
  @Out('string', { nullable: true }) listHash!: string | null;
  @Out('string', { nullable: true, description: 'from the draw on' }) seed!: string | null;
  @Out('string', { nullable: true, description: 'from the draw on' }) late!: string | null;
  @OutTime({ nullable: true }) drawnAt!: string | null;
  @OutTime({ nullable: true }) endedAt!: string | null;
  @Out('string', { nullable: true, description: 'why it was cancelled' }) reason!: string | null;
  @Out(() => [WinnerView], { description: 'in the order of the draw; at most three for each prize' })
  winners!: WinnerView[];
}
class RecordWinner {
  @Out('string') prize!: string;
  @Out('integer') number!: number;
}
/** Everything that is needed to compute the draw again: the form that scripts/draw-verify.mjs reads. */
export class DrawRecord {
  @Out('string') algorithm!: string;
  @Out('string') id!: string;
  @Out('string') name!: string;
  @OutTime() publishedAt!: string;
  @Out('string') seedHash!: string;
  @Out('string') listHash!: string;
  @Out('string') lateSource!: string;
  @Out('integer') lateDigits!: number;
  @Out('string') lateDay!: string;
  @Out(() => [PrizeView]) prizes!: PrizeView[];
  @Out([String], { description: 'line k is number k: SHA-256 of draw, account and salt' }) list!: string[];
  @Out('string', { nullable: true }) seed!: string | null;
  @Out('string', { nullable: true }) late!: string | null;
  @Out(() => [RecordWinner], { description: 'as drawn, in the order of the prizes' })
  winners!: RecordWinner[];
}
/** A person's own line; `number` is null for whoever is not on the list. */
export class MyDraw {
  @Out('integer', { nullable: true }) number!: number | null;
  @Out('string', { nullable: true, description: 'account id that the line was made of' }) accountId!:
    string | null;
  @Out('string', { nullable: true }) salt!: string | null;
  @Out('string', { nullable: true }) prize!: string | null;
  @Out('string', { enum: CLAIM_CODES, enumName: 'DrawClaimState', nullable: true }) state!: ClaimState | null;
  @Out('string', { nullable: true }) redemptionId!: string | null;
}
class StaffPrize extends PrizeView {
  @Out('string', { nullable: true }) rewardId!: string | null;
}
export class StaffDraw extends DrawView {
  @Out('integer') version!: number;
  @Out(() => [StaffPrize]) declare prizes: StaffPrize[];
  @Out('integer', { nullable: true, description: 'of a draft: how many would be on the list now' })
  eligibleNow!: number | null;
  @Out('boolean', { description: 'its public number can be entered' }) drawable!: boolean;
}
