/**
 * How far a source can be leaned on. `A` law, regulator, controlled trial or systematic review; `B` observational
 * study, manufacturer, health-service leaflet or insurer; `C` single clinic or seller; `clinic` our own rule.
 */
type SourceGrade = 'A' | 'B' | 'C' | 'clinic';

/** Where a rule or a sentence comes from. */
export interface Source {
  readonly title: string;
  /** Where it was read. The clinic's own rules have none. */
  readonly address?: string;
  /** Left out where the source carries no date. */
  readonly year?: number;
  readonly grade: SourceGrade;
}
