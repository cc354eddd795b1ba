import { IdField, KeyField, Out, TextField } from '../core/http/fields';

export class DepartmentView {
  @Out('string') id!: string;
  @Out('string') code!: string;
  @Out('string') name!: string;
}
export class DepartmentList {
  @Out(() => [DepartmentView]) items!: DepartmentView[];
}

export class GiveSeat {
  @KeyField() key!: string;
  @IdField('科室') departmentId!: string;
  @TextField('姓名', { min: 1, max: 20 }) personName!: string;
}
export class SeatId {
  @Out('string') id!: string;
}
