import { isWithin } from '../../model/identity.ts';
import type { Narrative } from '../../model/narrative.ts';
import type { Performance } from '../../model/performance.ts';
import type { Report } from '../../model/report.ts';
import type { OutlineNode } from '../../pack/outline.ts';

/**
 * Whether anything is printed beneath a heading. The pack's own texts and tables always are; in a published document only
 * what was read of it is.
 */
export function hasContent(node: OutlineNode, scope: string, report: Report): boolean {
  switch (node.kind) {
    case 'heading':
      return node.children.length === 0 || node.children.some((child) => hasContent(child, scope, report));
    case 'tables':
      return true;
    case 'narrative':
      return (
        !isReadProse(scope, report) ||
        saysOf(node.section, scope, report) ||
        isText(report.asPublished[`${scope}/texts/${node.section}`] ?? '')
      );
    case 'content':
      return node.optional || saysOf(node.section, scope, report);
    case 'forms':
      return hasItems(node.form, scope, report) || !isNoneLeftOut(node.form, scope, report);
    case 'performance':
      return report.performance.some((own) => own.scope === scope && saysPart(own, node.part));
    case 'glossary':
      return (
        !isReadProse(scope, report) || scope !== report.publication.scopes[0] || report.glossary.length > 0
      );
  }
}

const isText = (text: string): boolean => text.trim() !== '';

/** The text of a published document was read along with its tables: at least one section of the scope is in its words. */
const isReadProse = (scope: string, { asPublished, narrative }: Report): boolean =>
  asPublished[`${scope}/headings/disclosure`] !== undefined &&
  narrative.some((own) => own.scope === scope && own.override !== undefined);

const saysOf = (section: string, scope: string, { narrative }: Report): boolean =>
  narrative.some((own) => own.scope === scope && own.section === section && says(own));

const says = ({ override = [], added, answers }: Narrative): boolean =>
  [...override, ...added, ...Object.values(answers)].some(isText);

function saysPart({ overall, targets, safeguards }: Performance, part: 'overall' | 'targets' | 'safeguards') {
  return part === 'targets' ? targets.length > 0 : (part === 'overall' ? overall : safeguards).some(isText);
}

const hasItems = (form: string, scope: string, { projects, specialFunds }: Report): boolean =>
  (form === 'specialFund' ? specialFunds : projects).some(
    ({ unit, notDisclosed }) => isWithin(scope, unit) && !notDisclosed,
  );

/** What a published document prints in place of the tables where there are none (无): empty where it prints nothing. */
const isNoneLeftOut = (form: string, scope: string, { asPublished }: Report): boolean =>
  asPublished[`${scope}/forms/${form}/none`]?.trim() === '';
