import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Public } from '../core/auth/guard';
import { BoundaryImport, BoundaryReportView, GridList, LocateView, PointQuery } from './grids.dto';
import { GridsService } from './grids.service';
import { describeRouting } from './routing';

/** Findings in one answer: enough to work on, and few enough to read on a telephone. */
const MAX_LISTED = 200;

@ApiTags('grids')
@Controller('grids')
export class GridsController {
  constructor(private readonly grids: GridsService) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: GridList })
  async list(): Promise<GridList> {
    const tree = await this.grids.tree();
    const items = tree.grids.map(({ id, level, parentId, name, fullName, aliases }) => ({
      id,
      level,
      parentId,
      name,
      fullName,
      aliases: aliases.split('|').filter(Boolean),
    }));
    return { schematic: await this.grids.isSchematic(), items };
  }

  /** GeoJSON of the level-3 grids, GCJ-02. */
  @Get('boundaries')
  @Public()
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async boundaries(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { revision, schematic, polygons, tree } = await this.grids.boundaries();
    const etag = `"${revision}"`;
    void reply.header('etag', etag).header('cache-control', 'public, max-age=300');
    if (request.headers['if-none-match'] === etag) {
      await reply.status(304).send();
      return;
    }
    const features = tree.grids.flatMap((grid) => {
      const shape = polygons.get(grid.id);
      if (grid.level !== 3 || !shape) return [];
      const community = grid.parentId ? tree.get(grid.parentId) : undefined;
      const properties = {
        gridId: grid.id,
        name: grid.name,
        fullName: grid.fullName,
        communityId: grid.parentId,
        communityName: community?.name ?? '',
      };
      return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: shape } }];
    });
    await reply.send({ crs: 'gcj02', schematic, collection: { type: 'FeatureCollection', features } });
  }

  /** Which grid is responsible for a place. */
  @Get('locate')
  @Public()
  @ApiOkResponse({ type: LocateView })
  async locate(@Query() { lng, lat }: PointQuery): Promise<LocateView> {
    const tree = await this.grids.tree();
    const located = await this.grids.locate(lng, lat);
    const grid = located ? tree.get(located.gridId) : undefined;
    return {
      grid: grid
        ? { id: grid.id, fullName: grid.fullName, communityName: tree.get(grid.parentId ?? '')?.name ?? '' }
        : null,
      neighbours: (located?.neighbours ?? []).flatMap(({ gridId }) => {
        const neighbour = tree.get(gridId);
        return neighbour ? [{ id: gridId, fullName: neighbour.fullName }] : [];
      }),
      reason: describeRouting(located, tree),
      schematic: await this.grids.isSchematic(),
    };
  }

  /** Imports all boundaries, or none: every overlap, gap, hole and unknown name is reported by name. */
  @Post('boundary-imports')
  @Allow('admin')
  @HttpCode(200)
  @ApiOkResponse({ type: BoundaryReportView })
  async importBoundaries(@Body() body: BoundaryImport): Promise<BoundaryReportView> {
    const report = await this.grids.importBoundaries(body);
    const listed = (findings: typeof report.errors) =>
      findings.slice(0, MAX_LISTED).map(({ code, message, names }) => ({ code, message, names }));
    return {
      ok: report.ok,
      grids: report.grids.length,
      schematic: report.schematic,
      errorCount: report.errors.length,
      errors: listed(report.errors),
      warnings: listed(report.warnings),
    };
  }
}
