import { Refusal, type ResponseParameters } from './refusal.js';

/** What a test lets go wrong. Each fault is used up by as many calls of the method as it says. */
export interface Faults {
  failNext(method: string, answer: PlannedAnswer, times?: number): void;
  /** The line breaks before anything was done. */
  dropBefore(method: string, times?: number): void;
  /** The line breaks after it was done, before the answer. */
  dropAfter(method: string, times?: number): void;
  slow(method: string, ms: number, times?: number): void;
}

export interface PlannedAnswer {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: ResponseParameters;
}

export type Fault =
  | { readonly kind: 'fail'; readonly answer: PlannedAnswer }
  | { readonly kind: 'drop-before' }
  | { readonly kind: 'drop-after' }
  | { readonly kind: 'slow'; readonly ms: number };

interface PlannedFaults extends Faults {
  /** What goes wrong with this call, if anything; asked once for each. */
  readonly next: (method: string) => Fault | undefined;
}

export function planFaults(): PlannedFaults {
  const planned = new Map<string, Fault[]>();
  const plan = (method: string, fault: Fault, times: number) => {
    const faults = Array.from({ length: times }, () => fault);
    planned.set(method, [...(planned.get(method) ?? []), ...faults]);
  };

  return {
    failNext: (method, answer, times = 1) => plan(method, { kind: 'fail', answer }, times),
    dropBefore: (method, times = 1) => plan(method, { kind: 'drop-before' }, times),
    dropAfter: (method, times = 1) => plan(method, { kind: 'drop-after' }, times),
    slow: (method, ms, times = 1) => plan(method, { kind: 'slow', ms }, times),
    next: (method) => planned.get(method)?.shift(),
  };
}

export function refusalPlanned({ error_code: errorCode, description, parameters }: PlannedAnswer): Refusal {
  return Object.assign(new Refusal(description, { parameters }), { errorCode });
}
