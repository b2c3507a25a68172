import type { z } from 'zod';
import type { contract } from '../../schemas/api/contract.ts';
import type { PathParameters } from '../../schemas/api/endpoint.ts';
import type { Caller, Origin } from '../accounts/caller.ts';
import type { Reply } from './reply.ts';

export type Contract = typeof contract;
export type EndpointName = keyof Contract;

/** Those that anybody may ask, signed in or not: their services cannot count on a caller. */
export type PublicName = 'identity' | 'signInState' | 'signIn' | 'setUp';

/** One request of the contract, checked: its parts have their shapes, and whoever asks may ask it. */
export interface Call<Name extends EndpointName> {
  readonly parameters: PathParameters<Contract[Name]['path']>;
  readonly query: z.output<Contract[Name]['query']>;
  readonly body: z.output<Contract[Name]['body']>;
  readonly caller: Name extends PublicName ? Caller | undefined : Caller;
  /** Token of the session the browser has sent, whether it is still good or not. */
  readonly token: string | undefined;
  readonly origin: Origin;
  /** Aborted when the browser goes away before it has its answer. */
  readonly signal: AbortSignal;
}

export type AnswerOf<Name extends EndpointName> = Contract[Name]['answer'] extends infer Answer
  ? Answer extends z.ZodType
    ? z.output<Answer>
    : never
  : never;

/** What does one request. Refusals are thrown. */
export type Service<Name extends EndpointName> = (call: Call<Name>) => Promise<Reply<AnswerOf<Name>>>;

/** One for every request of the contract: a request without a service does not compile. */
export type Services = { readonly [Name in EndpointName]: Service<Name> };
