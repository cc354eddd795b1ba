import { DayField, KeyField, Out, OutTime, TextField } from '../../core/http/fields';

export class IssueCertificate {
  @KeyField() key!: string;
  @TextField('姓名', { min: 1, max: 20 }) name!: string;
  @DayField('开始日期') from!: string;
  @DayField('结束日期') to!: string;
}
export class CheckCode {
  @TextField('查验码', { min: 16, max: 24 }) code!: string;
}
class Stands {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('string', { description: 'Beijing day' }) from!: string;
  @Out('string', { description: 'Beijing day, included' }) to!: string;
  @Out('integer') minutes!: number;
  @Out('integer', { description: 'how many times' }) services!: number;
  @Out('string') squads!: string;
  @Out('string') issuer!: string;
  @OutTime() issuedAt!: string;
}
export class CertificateView extends Stands {
  @Out('string') id!: string;
  @Out('boolean') withdrawn!: boolean;
}
export class CertificatePage {
  @Out(() => [CertificateView]) items!: CertificateView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class CheckedCertificate extends Stands {
  @Out('integer', { description: 'what is certified of that time today: another number after a correction' })
  minutesNow!: number;
}
