import { Entity, Index } from 'typeorm';
import { Id, Str, Time } from '../database/columns';

/** Who runs a repeated job now, and when it last ran to its end. One row per job, whatever number of processes is up. */
@Entity('job_lease')
@Index('ux_job_lease_name', ['name'], { unique: true })
export class JobLease {
  @Id() id!: string;
  @Str(40) name!: string;
  /** Random name of the process that holds the job until `heldUntil`; null when nobody does. */
  @Str(26, { optional: true }) holder!: string | null;
  @Time() heldUntil!: Date;
  /** Not before this instant again. */
  @Time() nextRunAt!: Date;
  @Time({ optional: true }) finishedAt!: Date | null;
}
