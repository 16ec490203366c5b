import { fold } from '../../phrases/fold.js';

export const controls = ['=cancel', '=back', '=skip', '=save', '=change', '=more', '=delete'] as const;
export type Control = (typeof controls)[number];

/** What may be typed in place of a button, as it is compared. What can't be taken back isn't among it. */
const names: Readonly<Partial<Record<Control, readonly string[]>>> = {
  '=cancel': ['cancel', 'preklici', 'avbryt'],
  '=back': ['back', 'nazaj', 'tillbaka'],
  '=skip': [
    'skip',
    'preskoci',
    'hoppa over',
    'dont know',
    'don’t know',
    "don't know",
    'no idea',
    'ne vem',
    'vet ej',
    'vet inte',
  ],
  '=save': ['save', 'yes', 'ok', 'shrani', 'da', 'ja', 'spara'],
  '=change': ['change', 'spremeni', 'andra'],
};

export function controlNamed(typed: string): Control | undefined {
  const folded = fold(typed.trim());

  return controls.find((control) => names[control]?.includes(folded));
}
