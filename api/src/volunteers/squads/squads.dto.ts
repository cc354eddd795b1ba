import { IdField, IdListField, KeyField, Out, OutTime, TextField } from '../../core/http/fields';
import { SQUAD_ROLE_CODES, SQUAD_STATE_CODES, type SquadRole, type SquadState } from './squad-rules';

class Named {
  @TextField('怎么称呼您', { min: 1, max: 20 }) nickname!: string;
}
export class FoundSquad extends Named {
  @KeyField() key!: string;
  @TextField('名字', { min: 2, max: 20 }) name!: string;
  @TextField('介绍', { max: 200 }) intro!: string;
  @IdField('社区') communityId!: string;
  @IdListField('网格', { min: 1, max: 20 }) gridIds!: string[];
}
export class JoinCode {
  @TextField('加入码', { min: 8, max: 20 }) code!: string;
}
export class JoinSquad extends Named {
  @TextField('加入码', { min: 8, max: 20 }) code!: string;
}
export class Reason {
  @TextField('理由', { min: 1, max: 100 }) reason!: string;
}
export class ChooseDeputy {
  @IdField('队员', { optional: true, description: 'without it: no deputy' }) memberId?: string;
}

export class Appoint {
  @IdField('队员') memberId!: string;
}

export class SquadGridView {
  @Out('string') id!: string;
  @Out('string') name!: string;
}
/** What anybody with the joining code sees. */
export class SquadCard {
  @Out('string') name!: string;
  @Out('string') intro!: string;
  @Out('string') communityName!: string;
  @Out(() => [SquadGridView]) grids!: SquadGridView[];
  @Out('integer') members!: number;
}
export class MySquad extends SquadCard {
  @Out('string') id!: string;
  @Out('string', { enum: SQUAD_STATE_CODES, enumName: 'SquadState' }) state!: SquadState;
  @Out('string') stateName!: string;
  @Out('string', { enum: SQUAD_ROLE_CODES, enumName: 'SquadRole' }) role!: SquadRole;
  @Out('string') nickname!: string;
  @OutTime() joinedAt!: string;
  @Out('string', { nullable: true, description: 'for captain and deputy of a squad at work' })
  joinCode!: string | null;
}
export class RefusedSquad {
  @Out('string') name!: string;
  @Out('string') reason!: string;
}
export class MySquadAnswer {
  @Out(() => MySquad, { nullable: true }) squad!: MySquad | null;
  @Out(() => RefusedSquad, { nullable: true, description: 'the last one founded, when it was refused' })
  refused!: RefusedSquad | null;
}
export class MemberView {
  @Out('string') id!: string;
  @Out('string') nickname!: string;
  @Out('string', { enum: SQUAD_ROLE_CODES, enumName: 'SquadRole' }) role!: SquadRole;
  @Out('string') roleName!: string;
  @OutTime() joinedAt!: string;
  @Out('boolean') isMe!: boolean;
}
export class Members {
  @Out(() => [MemberView], { description: 'at most 200' }) items!: MemberView[];
}
export class StaffSquad extends SquadCard {
  @Out('string') id!: string;
  @Out('string', { enum: SQUAD_STATE_CODES, enumName: 'SquadState' }) state!: SquadState;
  @Out('string') stateName!: string;
  @Out('string', { description: 'how the squad calls its captain' }) captain!: string;
  @Out('boolean', { description: 'this person may approve or refuse it' }) mayDecide!: boolean;
  @OutTime() createdAt!: string;
  @Out('string', { nullable: true, description: 'why it was refused or ended' }) reason!: string | null;
}
export class StaffSquads {
  @Out(() => [StaffSquad], { description: 'waiting ones first; at most 200' }) items!: StaffSquad[];
}
