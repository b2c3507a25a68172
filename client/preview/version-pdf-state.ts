import type { Problem } from '../../schemas/problem.ts';

/** Pages that are shown until newer ones are ready, and what is being done about newer ones. */
export interface VersionPdfState<Printed> {
  readonly shown: Printed | undefined;
  readonly phase: 'ready' | 'updating' | 'failed';
  readonly problems: readonly Problem[];
}

export type VersionPdfStep<Printed> =
  | { readonly kind: 'ask' }
  | { readonly kind: 'show'; readonly printed: Printed }
  | { readonly kind: 'fail'; readonly problems: readonly Problem[] };

export function nextVersionPdf<Printed>(
  state: VersionPdfState<Printed>,
  step: VersionPdfStep<Printed>,
): VersionPdfState<Printed> {
  switch (step.kind) {
    case 'ask':
      return { ...state, phase: 'updating', problems: [] };
    case 'show':
      return { shown: step.printed, phase: 'ready', problems: [] };
    case 'fail':
      return { ...state, phase: 'failed', problems: step.problems };
  }
}
