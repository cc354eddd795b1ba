import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../../core/database/columns';

/** A service certificate (服务证明) as it was issued; whoever has its code sees what stands on it, and nothing else. */
@Entity('service_certificate')
@Index('ux_service_certificate_code', ['code'], { unique: true })
@Index('ux_service_certificate_key', ['accountId', 'createKey'], { unique: true })
@Index('ix_service_certificate_account', ['accountId', 'id'])
export class ServiceCertificate {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(64) createKey!: string;
  @Str(16) code!: string;
  /** As the person wrote it, sealed (AES-256-GCM). Emptied when the certificate is withdrawn. */
  @Str(200) name!: string;
  /** Beijing days, both included. */
  @Str(10) fromDay!: string;
  @Str(10) toDay!: string;
  @Int() minutes!: number;
  @Int() services!: number;
  /** Names of the squads. */
  @Str(200) squads!: string;
  /** The community that certified the last of the hours. */
  @Str(60) issuer!: string;
  @Time() issuedAt!: Date;
  @Time({ optional: true }) withdrawnAt!: Date | null;
}
