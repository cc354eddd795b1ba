import { Out, OutTime } from '../core/http/fields';

export class CourseSession {
  @Out('string') id!: string;
  @OutTime() startsAt!: string;
  @Out('string') place!: string;
  @Out('boolean') closed!: boolean;
}
export class CourseCard {
  @Out('string') id!: string;
  @Out('string') title!: string;
  @Out('string') gridName!: string;
  @Out([String]) roleNames!: string[];
  @Out('integer', { description: "seats in this person's grids that must attend" }) must!: number;
  @Out('integer') lacking!: number;
}
export class Courses {
  @Out(() => [CourseCard], { description: 'newest first, at most 50' }) items!: CourseCard[];
}
export class LackingPerson {
  @Out('string') seatId!: string;
  @Out('string') name!: string;
  @Out('string') grid!: string;
  @Out('string') roleName!: string;
  @Out('boolean', { description: 'has claimed the seat, so a notice reaches the person' })
  reachable!: boolean;
}
export class CommunityPart {
  @Out('string') name!: string;
  @Out('integer') must!: number;
  @Out(() => [LackingPerson]) lacking!: LackingPerson[];
}
export class CourseDetail extends CourseCard {
  @Out(() => [CourseSession]) sessions!: CourseSession[];
  @Out(() => [CommunityPart]) communities!: CommunityPart[];
  @Out('boolean') mayRemind!: boolean;
  @Out('boolean', { description: 'may plan another session' }) mayRepeat!: boolean;
}
export class Reminded {
  @Out('integer') reminded!: number;
  @Out('integer') withoutAccount!: number;
}
