import { type Problem, UnusableInput } from '../../schemas/problem.ts';
import { RefusedRequest, statusOfReason } from '../accounts/refused-request.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import { RenderRefusal, type RenderRefusalReason } from '../reports/render-refusal.ts';
import { StoreFailure } from '../store/store-failure.ts';

export interface KnownRefusal {
  readonly status: number;
  readonly problems: readonly Problem[];
}

const statusOfRender: Readonly<Record<RenderRefusalReason, number>> = {
  busy: 503,
  closing: 503,
  superseded: 409,
};

/** The status and the words for what our own parts throw; undefined for anything else. */
export function refusalOf(error: unknown): KnownRefusal | undefined {
  if (error instanceof UnusableInput) return { status: 400, problems: error.problems };
  if (error instanceof RefusedRequest)
    return { status: statusOfReason[error.reason], problems: error.problems };
  if (error instanceof RenderRefusal) return { status: statusOfRender[error.reason], problems: say(error) };
  if (error instanceof RenderFailure) return { status: 500, problems: say(error) };
  if (error instanceof StoreFailure) return { status: 503, problems: say(error) };
  return undefined;
}

const say = ({ message }: Error): readonly Problem[] => [{ where: '', message }];
