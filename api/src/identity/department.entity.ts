import { Entity, Index } from 'typeorm';
import { Id, Int, Str } from '../core/database/columns';

/** A functional department (职能科室、下沉单位; notice item 3): tips of any grid may be assigned to it. */
@Entity('department')
@Index('ux_department_code', ['code'], { unique: true })
export class Department {
  @Id() id!: string;
  @Str(30) code!: string;
  @Str(40) name!: string;
  @Int() position!: number;
}
