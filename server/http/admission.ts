import type { Response } from 'express';
import type { Caller } from '../accounts/caller.ts';

/** What is known of who asks. */
export interface Admission {
  readonly token: string | undefined;
  readonly caller: Caller | undefined;
}

const admissions = new WeakMap<Response, Admission>();

export const noteAdmission = (response: Response, admission: Admission): void =>
  void admissions.set(response, admission);

export const admissionOf = (response: Response): Admission =>
  admissions.get(response) ?? { token: undefined, caller: undefined };
