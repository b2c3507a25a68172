import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import { isWithin } from '../../schemas/model/identity.ts';
import type { Narrative } from '../../schemas/model/narrative.ts';
import type { Report } from '../../schemas/model/report.ts';

/**
 * The questions a text may ask with `has`; always all of them, so that none can be silently false.
 * @param own what the report says in the section
 */
export function narrativeFlags(
  report: Report,
  { scope, placeholders }: DerivedScope,
  own: Narrative | undefined,
): Readonly<Record<string, boolean>> {
  const units = report.units.filter(({ id }) => isWithin(scope, id));
  const isAdministrative = ({ nature }: (typeof units)[number]) =>
    nature === 'administrative' || nature === 'civilServiceManaged';
  return {
    administrativeUnits: units.some(isAdministrative),
    affiliates: units.length > 1,
    otherUnits: units.some((unit) => !isAdministrative(unit)),
    assets: report.assets.some(({ unit }) => isWithin(scope, unit)),
    conferenceRows: placeholders.threePublicRows !== '9',
    content: (own?.added.length ?? 0) > 0,
  };
}
