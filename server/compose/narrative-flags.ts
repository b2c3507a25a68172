import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import type { Report } from '../../schemas/model/report.ts';

/** The questions a text may ask with `has`; always all of them, so that none can be silently false. */
export function narrativeFlags(
  report: Report,
  { scope, kind, placeholders }: DerivedScope,
  section: string,
): Readonly<Record<string, boolean>> {
  const units = report.units.filter(({ id }) => kind === 'department' || id === scope);
  const isAdministrative = ({ nature }: (typeof units)[number]) =>
    nature === 'administrative' || nature === 'civilServiceManaged';
  const own = report.narrative.find((text) => text.scope === scope && text.section === section);
  return {
    administrativeUnits: units.some(isAdministrative),
    affiliates: units.length > 1,
    otherUnits: units.some((unit) => !isAdministrative(unit)),
    assets: report.assets.some(({ unit }) => units.some(({ id }) => id === unit)),
    conferenceRows: placeholders.threePublicRows !== '9',
    content: (own?.added.length ?? 0) > 0,
  };
}
