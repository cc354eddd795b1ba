import { ChoiceField, IdField, KeyField, NumberField, Out, OutTime, TextField } from '../../core/http/fields';
import { InstantField } from '../instant-field';
import { PLACE_CODES, type PlaceState } from './places';
import { PROOF_CODES, type Proof } from './proof';

class PlaceGiven {
  @NumberField('经度', { min: -180, max: 180, optional: true, description: 'degrees, GCJ-02' }) lng?: number;
  @NumberField('纬度', { min: -90, max: 90, optional: true, description: 'degrees, GCJ-02' }) lat?: number;
}
/** Where one is and the shift's code, as far as there are. The place is compared and not kept. */
export class Presence extends PlaceGiven {
  @TextField('现场码', { max: 10, optional: true }) code?: string;
}
export class PlanShift {
  @KeyField() key!: string;
  @TextField('做什么', { min: 1, max: 30 }) title!: string;
  @TextField('集合地点', { min: 1, max: 60 }) placeText!: string;
  @NumberField('经度', { min: -180, max: 180, description: 'degrees, GCJ-02' }) lng!: number;
  @NumberField('纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' }) lat!: number;
  @InstantField('开始时间') startsAt!: string;
  @InstantField('结束时间') endsAt!: string;
  @NumberField('人数', { min: 1, max: 200, integer: true }) size!: number;
  @TextField('说明', { max: 200 }) note!: string;
  @ChoiceField('签到方式', PROOF_CODES, { name: 'ShiftProof' }) proof!: Proof;
}
export class ByHand {
  @IdField('队员') memberId!: string;
  /** Not needed for somebody who has signed in. */
  @InstantField('签到时间', { optional: true }) inAt?: string;
  @InstantField('签退时间') outAt!: string;
  @TextField('原因', { min: 1, max: 100 }) note!: string;
}

class ShiftFacts {
  @Out('string') id!: string;
  @Out('string') title!: string;
  @Out('string') placeText!: string;
  @OutTime() startsAt!: string;
  @OutTime() endsAt!: string;
  @Out('integer') size!: number;
  @Out('integer') going!: number;
  @Out('integer') waiting!: number;
  @Out('boolean') cancelled!: boolean;
  @Out('string', { enum: PLACE_CODES, enumName: 'PlaceState', nullable: true, description: 'one’s own' })
  mine!: PlaceState | null;
}
export class ShiftCard extends ShiftFacts {}
export class ShiftCards {
  @Out(() => [ShiftCard], { description: 'soonest first, at most 50' }) items!: ShiftCard[];
}
export class ShiftPage {
  @Out(() => [ShiftCard]) items!: ShiftCard[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class ShiftPersonView {
  @Out('string', { nullable: true, description: 'to sign in by hand; null: left the squad' }) memberId!:
    string | null;
  @Out('string') nickname!: string;
  @Out('string', { enum: PLACE_CODES, enumName: 'PlaceState' }) state!: PlaceState;
  @OutTime({ nullable: true }) inAt!: string | null;
  @OutTime({ nullable: true }) outAt!: string | null;
  @Out('string', { nullable: true, description: 'how they were signed in and out' }) how!: string | null;
  @Out('boolean') isMe!: boolean;
}
export class ShiftView extends ShiftFacts {
  @Out('string') squadId!: string;
  @Out('string') note!: string;
  @Out('number', { description: 'degrees, GCJ-02' }) lng!: number;
  @Out('number') lat!: number;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('string', { enum: PROOF_CODES, enumName: 'ShiftProof' }) proof!: Proof;
  @Out('string') proofName!: string;
  @Out('string', { nullable: true, description: 'for captain and deputy' }) code!: string | null;
  @Out('string', { nullable: true }) cancelReason!: string | null;
  @Out('integer', { nullable: true, description: 'one’s place in the queue' }) queue!: number | null;
  @OutTime({ nullable: true }) inAt!: string | null;
  @OutTime({ nullable: true }) outAt!: string | null;
  @Out('string', { nullable: true, description: 'why one cannot sign in now' }) whyNotIn!: string | null;
  @Out('boolean', { description: 'captain or deputy' }) leads!: boolean;
  @Out(() => [ShiftPersonView]) people!: ShiftPersonView[];
}
