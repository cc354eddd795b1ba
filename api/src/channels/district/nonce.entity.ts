import { Entity, Index } from 'typeorm';
import { Id, Str, Time } from '../../core/database/columns';

/** A nonce that was used; kept while its time stamp could still be fresh. */
@Entity('district_nonce')
@Index('ux_district_nonce', ['nonce'], { unique: true })
@Index('ix_district_nonce_at', ['at'])
export class DistrictNonce {
  @Id() id!: string;
  @Str(64) nonce!: string;
  @Time() at!: Date;
}
