import type { Finding, Severity } from '../../engine/outcome.ts';
import type { SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';

/** A finding about a year of a text, quoted with what stands around it. */
export const yearFinding = (
  { start, end, text, before, after }: FoundYear,
  { where, path, paragraph }: SubjectText,
  said: { readonly severity: Severity; readonly what: string; readonly mend: string },
): Finding => ({
  severity: said.severity,
  message: `${where}“${before.slice(-12)}${text}${after.slice(0, 16)}”：${said.what}`,
  mend: said.mend,
  places: [{ kind: 'text', path, ...(paragraph === undefined ? {} : { paragraph }), start, end }],
  about: text,
});
