import { ChoiceField, IdField, KeyField, TextField } from '../core/http/fields';
import { DUTIES, type Duty } from './leading.entity';

export class AddLeading {
  @KeyField() key!: string;
  @ChoiceField('职务', Object.keys(DUTIES)) duty!: Duty;
  @TextField('姓名', { min: 1, max: 20 }) personName!: string;
  @TextField('单位和职务', { min: 1, max: 40 }) title!: string;
}
export class AddUnit {
  @KeyField() key!: string;
  @IdField('网格') gridId!: string;
  @IdField('单位') departmentId!: string;
  @TextField('下沉人员', { max: 40, optional: true }) people?: string;
  @TextField('负责什么', { min: 1, max: 100 }) task!: string;
}
