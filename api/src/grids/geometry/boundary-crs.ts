import { finding, type Finding } from './boundary-report';
import { isRecord, type FileFeature } from './boundary-file';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from './coordinates';

const NAMES: Record<CoordinateSystem, string> = {
  gcj02: 'GCJ-02（火星坐标）',
  wgs84: 'WGS-84',
  bd09: 'BD-09（百度坐标）',
  cgcs2000: 'CGCS2000',
};

/** EPSG codes, and the OGC name that older GeoJSON files carry, as our coordinate systems. */
const CODES: Record<string, CoordinateSystem> = { '4326': 'wgs84', CRS84: 'wgs84', '4490': 'cgcs2000' };

/**
 * Compares what the file says of its coordinate system (a `crs` property of a feature or of the
 * collection, or the crs object of GeoJSON 2008) with what the importer chose. GCJ-02 and WGS-84 lie
 * 100 to 700 m apart: a wrong choice moves every border without any other sign.
 */
export function checkCrs(
  json: unknown,
  features: readonly FileFeature[],
  chosen: CoordinateSystem,
): Finding[] {
  const stated = new Set<unknown>(features.map((feature) => feature.properties.crs));
  if (isRecord(json)) stated.add(crsName(json.crs));
  const errors: Finding[] = [];
  for (const value of stated) {
    if (value === undefined || value === null) continue;
    const known = systemOf(value);
    if (known === null) {
      const message = '文件写明的坐标系不支持，请转换成 GCJ-02、WGS-84、BD-09 或 CGCS2000 的经纬度。';
      errors.push(finding('unsupported_crs', message));
    } else if (known !== chosen && !(sameEarth(known) && sameEarth(chosen))) {
      const message = `文件写明坐标系是 ${NAMES[known]}，导入时选择的是 ${NAMES[chosen]}，请核对。`;
      errors.push(finding('crs_mismatch', message));
    }
  }
  return errors;
}

function crsName(crs: unknown): unknown {
  if (!isRecord(crs)) return crs;
  return isRecord(crs.properties) ? (crs.properties.name ?? 'unnamed') : 'unnamed';
}

function systemOf(value: unknown): CoordinateSystem | null {
  if (typeof value !== 'string') return null;
  const plain = value.toLowerCase().replace(/[-_ ]/gu, '');
  const code = /(?:^|:)(4326|4490|crs84)$/iu.exec(value.trim())?.[1]?.toUpperCase();
  return COORDINATE_SYSTEMS.find((system) => system === plain) ?? CODES[code ?? ''] ?? null;
}

/** WGS-84 and CGCS2000 agree to within decimetres. */
function sameEarth(system: CoordinateSystem): boolean {
  return system === 'wgs84' || system === 'cgcs2000';
}
