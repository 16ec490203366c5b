import { forms } from '../../core/activity.js';
import type { Language } from '../../core/calendar.js';
import type { ActivityType, Vocabulary } from '../../core/vocabulary/activity-type.js';
import { templateVocabulary } from '../../core/vocabulary/template.js';
import { typeNamed } from '../../core/vocabulary/type-named.js';
import { youthFields, type YouthField } from '../../core/vocabulary/youth-field.js';
import type { Queries } from '../connection.js';
import type { ActivityType as TypeRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';

/** The template with the network's changes in place, then what the network added, by key. */
export async function vocabularyOf(queries: Queries, networkId: string): Promise<Vocabulary> {
  const rows = await queries.activityType.findMany({ where: { networkId }, orderBy: { key: 'asc' } });
  const own = new Map(rows.map((row) => [row.key, row]));
  const changed = templateVocabulary.flatMap((type) => {
    const row = own.get(type.key);

    return row ? inUse(row) : [type];
  });
  const inTemplate = new Set(templateVocabulary.map(({ key }) => key));

  return [...changed, ...rows.filter(({ key }) => !inTemplate.has(key)).flatMap(inUse)];
}

export async function putType(queries: Queries, networkId: string, type: ActivityType): Promise<void> {
  const { key, form, usualMin, field } = type;
  const { names, aliases } = type;
  const columns = { names: { ...names }, aliases: [...aliases], form, usualMin, field, retiredAt: null };

  await queries.activityType.upsert({
    where: { networkId_key: { networkId, key } },
    create: { networkId, key, ...columns },
    update: columns,
  });
}

function inUse(row: TypeRow): readonly ActivityType[] {
  if (row.retiredAt) return [];

  const aliases = Array.isArray(row.aliases) ? row.aliases.map(String) : [];
  const form = oneOf(forms, row.form);

  return [
    { key: row.key, names: namesFrom(row), aliases, form, usualMin: row.usualMin, field: fieldFrom(row) },
  ];
}

/** A row that says nothing of it has the template's. */
function fieldFrom({ key, field }: TypeRow): YouthField {
  return field === null ? typeNamed(key, templateVocabulary).field : oneOf(youthFields, field);
}

/** A name that a language lacks is the key. */
function namesFrom({ key, names }: TypeRow): Readonly<Record<Language, string>> {
  const stored = new Map<string, unknown>(typeof names === 'object' && names ? Object.entries(names) : []);
  const nameIn = (language: Language) => {
    const name = stored.get(language);

    return typeof name === 'string' ? name : key;
  };

  return { en: nameIn('en'), sl: nameIn('sl'), sv: nameIn('sv') };
}
