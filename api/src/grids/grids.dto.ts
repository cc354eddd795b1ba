import { IsObject } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField, NumberField, Out } from '../core/http/fields';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from './geometry/coordinates';

export class PointQuery {
  @NumberField('经度', { min: -180, max: 180, description: 'degrees, GCJ-02' })
  lng!: number;

  @NumberField('纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' })
  lat!: number;
}

export class GridView {
  @Out('string') id!: string;
  @Out('integer', { description: '1 subdistrict, 2 community, 3 grid' }) level!: number;
  @Out('string', { nullable: true }) parentId!: string | null;
  @Out('string') name!: string;
  @Out('string') fullName!: string;
  @Out([String]) aliases!: string[];
}

export class GridList {
  @Out('boolean', { description: 'the boundaries are 示意, not surveyed' }) schematic!: boolean;
  @Out(() => [GridView]) items!: GridView[];
}

export class GridRef {
  @Out('string') id!: string;
  @Out('string') fullName!: string;
}

export class LocatedGrid extends GridRef {
  @Out('string') communityName!: string;
}

export class LocateView {
  @Out(() => LocatedGrid, { nullable: true }) grid!: LocatedGrid | null;
  @Out(() => [GridRef]) neighbours!: GridRef[];
  @Out('string') reason!: string;
  @Out('boolean') schematic!: boolean;
}

export class BoundaryImport {
  @ChoiceField('坐标系', COORDINATE_SYSTEMS)
  crs!: CoordinateSystem;

  @FlagField('示意边界')
  schematic!: boolean;

  @FlagField('只检查不导入')
  dryRun!: boolean;

  @ApiProperty({ type: Object, description: 'GeoJSON FeatureCollection' })
  @IsObject({ message: '缺少 GeoJSON 边界' })
  collection!: object;
}

export class BoundaryFinding {
  @Out('string') code!: string;
  @Out('string') message!: string;
  @Out([String]) names!: string[];
}

export class BoundaryReportView {
  @Out('boolean', { description: 'false: nothing was imported' }) ok!: boolean;
  @Out('integer') grids!: number;
  @Out('boolean', { description: 'the file itself says that it is 示意' }) schematic!: boolean;
  @Out('integer', { description: 'of which at most 200 are listed' }) errorCount!: number;
  @Out(() => [BoundaryFinding]) errors!: BoundaryFinding[];
  @Out(() => [BoundaryFinding]) warnings!: BoundaryFinding[];
}
