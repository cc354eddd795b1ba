import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, LongText, Ref, Str, Time } from '../core/database/columns';

/** One node of the three-level grid system: 1 subdistrict (街道), 2 community (社区), 3 grid (网格). */
@Entity('grid')
@Index('ux_grid_full_name', ['fullName'], { unique: true })
@Index('ix_grid_parent', ['parentId'])
export class Grid {
  @Id() id!: string;
  @Int() level!: number;
  @Ref({ optional: true }) parentId!: string | null;
  @Str(40) name!: string;
  /** Unique among all: 映月路社区网格一. */
  @Str(80) fullName!: string;
  /** Other names in use, separated by `|`. */
  @Str(200) aliases!: string;
  /** Order on the roster. */
  @Int() position!: number;
}

/** One polygon of a grid's boundary, GCJ-02, 6 decimals: JSON of rings (the first is the outline). */
@Entity('grid_polygon')
@Index('ix_grid_polygon_grid', ['gridId'])
export class GridPolygon {
  @Id() id!: string;
  @Ref() gridId!: string;
  @LongText() rings!: string;
  /** True for 示意: drawn for the demo, not surveyed. */
  @Flag() schematic!: boolean;
  @Time() importedAt!: Date;
}
