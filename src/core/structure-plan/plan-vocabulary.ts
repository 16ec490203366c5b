import type { AuditDetail } from '../audit.js';
import { languages } from '../calendar.js';
import type { StructureFile, StructureProblem, TypeInFile } from '../structure-file/structure-file.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';
import { noteOf, step, type StructureStep } from './steps.js';

/** Types the file adds to the vocabulary or changes in it; what it leaves out of a type stays. */
export function planVocabulary(
  { types, language }: StructureFile,
  vocabulary: Vocabulary,
  networkId: string,
): { readonly steps: readonly StructureStep[]; readonly problems: readonly StructureProblem[] } {
  const steps: StructureStep[] = [];
  const problems: StructureProblem[] = [];
  for (const said of types) {
    const was = vocabulary.find(({ key }) => key === said.key);
    const anyName = said.names[language ?? 'en'] ?? Object.values(said.names)[0];
    if (was === undefined && anyName === undefined) {
      problems.push({ path: `${said.path}.names`, reason: 'missing' });
      continue;
    }
    const is = typeFrom(said, was, anyName ?? said.key);
    steps.push(
      step(
        'type',
        said.key,
        { was: was && inOrder(was), is: inOrder(is) },
        (records) => records.structure.putType(networkId, is),
        noteOf('type-set', networkId, was ? wordsOf(was) : null, wordsOf(is)),
      ),
    );
  }

  return { steps, problems };
}

/** A new type has its one name in every language until it gets others. */
function typeFrom(said: TypeInFile, was: ActivityType | undefined, anyName: string): ActivityType {
  const nameIn = (language: (typeof languages)[number]): string =>
    said.names[language] ?? was?.names[language] ?? anyName;

  return {
    key: said.key,
    names: { en: nameIn('en'), sl: nameIn('sl'), sv: nameIn('sv') },
    aliases: [...new Set([...(was?.aliases ?? []), ...said.aliases])],
    form: said.form ?? was?.form ?? 'open',
    usualMin: said.usualMin ?? was?.usualMin ?? null,
    field: said.field ?? was?.field ?? 'none',
  };
}

function inOrder({ key, names, aliases, form, usualMin, field }: ActivityType): unknown {
  return { key, names: languages.map((language) => names[language]), aliases, form, usualMin, field };
}

function wordsOf({ key, aliases }: ActivityType): AuditDetail {
  return { name: key, words: aliases };
}
