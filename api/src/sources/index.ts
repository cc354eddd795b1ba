/** What other features may use of sources besides SourcesService. */
export { SOURCE_KIND_CODES, SOURCE_KINDS, type SourceKind } from './kinds';
