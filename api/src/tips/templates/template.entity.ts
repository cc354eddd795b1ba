import { Entity, Index } from 'typeorm';
import { Id, Int, Str, Time } from '../../core/database/columns';

/** A sentence staff can put in with one tap (回复模板). Dated: a change is a new row, an old one is ended. */
@Entity('response_template')
@Index('ux_response_template_code', ['code'], { unique: true })
@Index('ix_response_template_state', ['state', 'position'])
export class ResponseTemplate {
  @Id() id!: string;
  /** Names the row for good; for those the office adds it is the client-made key. */
  @Str(64) code!: string;
  /** State of the case in which it is offered; `any` for every one. */
  @Str(20) state!: string;
  /** Where it is offered: `message` in the conversation, else the move whose note it fills. */
  @Str(20) purpose!: string;
  @Str(20) title!: string;
  @Str(300) text!: string;
  @Int() position!: number;
  @Time() validFrom!: Date;
  @Time({ optional: true }) validTo!: Date | null;
}
