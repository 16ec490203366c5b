import type { Span } from '../phrases/span.js';
import { eMailsIn } from './e-mails.js';
import { identityNumbersIn } from './identity-numbers.js';
import { namesBesideWarningsIn } from './names-beside-warnings.js';
import { phoneNumbersIn } from './phone-numbers.js';

export type PersonalDataKind = 'e-mail' | 'phone' | 'identity-number' | 'name';

/** Where a text looks as if it named or led to somebody. */
export interface Finding extends Span {
  readonly kind: PersonalDataKind;
}

/** In the order in which they stand. Words of all languages are known; a name alone, of a band or a guest, is none. */
export function personalDataIn(text: string): readonly Finding[] {
  const named = (kind: PersonalDataKind, spans: readonly Span[]) => spans.map((span) => ({ kind, ...span }));

  return [
    ...named('e-mail', eMailsIn(text)),
    ...named('identity-number', identityNumbersIn(text)),
    ...named('phone', phoneNumbersIn(text)),
    ...named('name', namesBesideWarningsIn(text)),
  ].toSorted((one, other) => one.start - other.start);
}
