import { finding, type Finding } from './boundary-report';
import { isInChina } from './coordinates';
import type { MultiPolygon, Polygon, Position, Ring } from './position';

/** Vertices in one file. */
export const MAX_VERTICES = 200_000;
/** Vertices in one polygon with its holes: it is stored in one text column of 60 kB. */
export const MAX_POLYGON_VERTICES = 2_500;

export interface FileFeature {
  /** How messages call the feature: "第 3 个图形（映月路社区网格一）". */
  label: string;
  properties: Record<string, unknown>;
  /** In the file's own coordinate system, rings closed. Null when it could not be read (see the errors). */
  polygons: MultiPolygon | null;
}

export interface ReadFile {
  features: FileFeature[];
  errors: Finding[];
  warnings: Finding[];
}

/** Reads parsed JSON as a FeatureCollection of polygons; everything odd is named, nothing is thrown. */
export function readBoundaryFile(json: unknown): ReadFile {
  const file: ReadFile = { features: [], errors: [], warnings: [] };
  if (!isRecord(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    file.errors.push(finding('not_feature_collection', '文件不是 GeoJSON 的 FeatureCollection。'));
    return file;
  }
  if (json.features.length === 0) {
    file.errors.push(finding('not_feature_collection', '文件里没有任何图形。'));
    return file;
  }
  let vertices = 0;
  for (const [i, feature] of json.features.entries()) {
    const read = readFeature(feature, i + 1, file);
    file.features.push(read);
    vertices += read.polygons?.flat(2).length ?? 0;
    if (vertices > MAX_VERTICES) {
      file.errors.push(
        finding('too_many_vertices', `文件的顶点超过 ${MAX_VERTICES} 个，请先简化边界线再导入。`),
      );
      return file;
    }
  }
  return file;
}

function readFeature(json: unknown, number: number, file: ReadFile): FileFeature {
  const feature = isRecord(json) ? json : {};
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const label = labelOf(properties, number);
  const geometry = isRecord(feature.geometry) ? feature.geometry : {};
  const { type, coordinates } = geometry;
  const parts = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : null;
  if (!Array.isArray(parts) || parts.length === 0) {
    file.errors.push(finding('bad_geometry', `${label}不是面（Polygon 或 MultiPolygon）。`, [label]));
    return { label, properties, polygons: null };
  }
  const polygons = parts.map((part) => readPolygon(part, label, file));
  const whole = polygons.filter((polygon) => polygon !== null);
  if (whole.length < polygons.length) return { label, properties, polygons: null };
  warnAboutPlace(whole, label, file);
  return { label, properties, polygons: whole };
}

function readPolygon(json: unknown, label: string, file: ReadFile): Polygon | null {
  if (!Array.isArray(json) || json.length === 0) {
    file.errors.push(finding('bad_geometry', `${label}的坐标不完整。`, [label]));
    return null;
  }
  const size = json.reduce<number>((sum, ring) => sum + (Array.isArray(ring) ? ring.length : 0), 0);
  if (size > MAX_POLYGON_VERTICES) {
    const message = `${label}的一个面有 ${size} 个顶点，最多 ${MAX_POLYGON_VERTICES} 个，请先简化边界线。`;
    file.errors.push(finding('polygon_too_large', message, [label]));
    return null;
  }
  const rings = json.map((ring) => readRing(ring, label, file)).filter((ring) => ring !== null);
  return rings.length === json.length ? rings : null;
}

function readRing(json: unknown, label: string, file: ReadFile): Ring | null {
  const positions = Array.isArray(json) ? json.map(readPosition) : [null];
  const ring = positions.filter((position) => position !== null);
  if (ring.length < positions.length) {
    file.errors.push(finding('bad_coordinates', `${label}里有不是数字的坐标。`, [label]));
    return null;
  }
  const far = ring.find(([lng, lat]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
  if (far !== undefined) {
    const hint = isInChina([far[1], far[0]]) ? '，经度和纬度可能写反了' : '，可能是平面坐标，请转换成经纬度';
    const message = `${label}的坐标 ${far[0]}, ${far[1]} 超出经纬度范围${hint}。`;
    file.errors.push(finding('out_of_range', message, [label]));
    return null;
  }
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1])) {
    ring.push([first[0], first[1]]);
    file.warnings.push(finding('ring_closed', `${label}的边界线没有闭合，已自动闭合。`, [label]));
  }
  if (ring.length < 4) {
    file.errors.push(finding('ring_too_short', `${label}的边界线少于三个点。`, [label]));
    return null;
  }
  return ring;
}

function readPosition(json: unknown): Position | null {
  if (!Array.isArray(json)) return null;
  const [lng, lat] = json as unknown[];
  return Number.isFinite(lng) && Number.isFinite(lat) ? [lng as number, lat as number] : null;
}

function warnAboutPlace(polygons: MultiPolygon, label: string, file: ReadFile): void {
  const stray = polygons.flat(2).find((position) => !isInChina(position));
  if (stray === undefined) return;
  const [lng, lat] = stray;
  file.warnings.push(
    isInChina([lat, lng])
      ? finding('looks_swapped', `${label}的经度和纬度可能写反了（${lng}, ${lat}）。`, [label])
      : finding('outside_china', `${label}有点不在中国境内（${lng}, ${lat}）。`, [label]),
  );
}

function labelOf(properties: Record<string, unknown>, number: number): string {
  const words = [properties.community, properties.grid, properties.fullName ?? properties.name]
    .filter((word) => typeof word === 'string')
    .join('')
    .slice(0, 60);
  return words === '' ? `第 ${number} 个图形` : `第 ${number} 个图形（${words}）`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
