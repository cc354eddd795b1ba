/** What other features may use of inspections besides InspectionsService. */
export type { Outcome as InspectionOutcome } from './inspections.service';
