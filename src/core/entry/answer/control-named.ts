import { fold } from '../../phrases/fold.js';

export const controls = [
  '=cancel',
  '=back',
  '=skip',
  '=save',
  '=change',
  '=more',
  '=delete',
  '=both',
  '=one',
  '=apply',
] as const;
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
  '=both': [
    'both',
    'two',
    'yes',
    '2',
    'all',
    'oba',
    'obe',
    'dve',
    'dva',
    'da',
    'vse',
    'bada',
    'tva',
    'ja',
    'alla',
  ],
  '=one': ['one', 'no', '1', 'en', 'ena', 'eno', 'ne', 'ett', 'nej'],
  '=apply': ['apply', 'yes', 'da', 'ja'],
};

/** One word may stand for a control in several questions. */
export function controlsNamed(typed: string): readonly Control[] {
  const folded = fold(typed.trim());

  return controls.filter((control) => names[control]?.includes(folded));
}
