import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';

/** What kind of joint work it was (notice, items 8 to 10). */
export const MEETING_KINDS = {
  consultation: '研判会商',
  joint_meeting: '联席会议',
  joint_enforcement: '联合执法',
} as const;
export type MeetingKind = keyof typeof MEETING_KINDS;

export interface Participant {
  /** Department, community or grid; always there. */
  unit: string;
  name?: string;
}

@Entity('meeting')
@Index('ux_meeting_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_meeting_grid', ['gridId', 'id'])
export class Meeting {
  @Id() id!: string;
  @Str(20) kind!: MeetingKind;
  /** 1 subdistrict, 2 community. */
  @Int() level!: number;
  /** The subdistrict or community that called it. */
  @Ref() gridId!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(64) bodyHash!: string;
  @Str(60) topic!: string;
  @Time() heldAt!: Date;
  @Str(60) place!: string;
  /** JSON of Participant[]. */
  @LongText() participants!: string;
  @LongText({ optional: true }) conclusion!: string | null;
  /** Key of the last write of the conclusion. */
  @Str(64, { optional: true }) concludeKey!: string | null;
  @Version() version!: number;
  @Time() createdAt!: Date;
}

/** A tip that was discussed; with the tip's grid at that time, so that its people see the meeting. */
@Entity('meeting_tip')
@Index('ux_meeting_tip', ['meetingId', 'tipId'], { unique: true })
@Index('ix_meeting_tip_tip', ['tipId', 'meetingId'])
@Index('ix_meeting_tip_grid', ['gridId', 'meetingId'])
export class MeetingTip {
  @Id() id!: string;
  @Ref() meetingId!: string;
  @Ref() tipId!: string;
  @Ref({ optional: true }) gridId!: string | null;
}

/** What was agreed: who does what by when. */
@Entity('meeting_task')
@Index('ix_meeting_task_meeting', ['meetingId', 'id'])
@Index('ix_meeting_task_grid', ['gridId', 'meetingId'])
export class MeetingTask {
  @Id() id!: string;
  @Ref() meetingId!: string;
  @Ref({ optional: true }) tipId!: string | null;
  @Str(300) text!: string;
  /** Department or person responsible. */
  @Str(60) unit!: string;
  @Ref({ optional: true }) gridId!: string | null;
  @Time() dueAt!: Date;
  @Time({ optional: true }) doneAt!: Date | null;
  @Ref({ optional: true }) doneBy!: string | null;
  @Str(300, { optional: true }) doneNote!: string | null;
}
