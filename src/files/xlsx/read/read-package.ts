import { posix } from 'node:path';
import type { Archive } from './open-archive.js';
import { readPart } from './read-part.js';

export interface WorkbookPackage {
  /** Those that can be seen, in their order. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly hidden: readonly string[];
  /** Whether days are counted from 1904 on, as some programs do. */
  readonly from1904: boolean;
  readonly stylesPath: string | null;
  readonly sharedTextsPath: string | null;
}

/** What a workbook says of itself. */
export async function readPackage(archive: Archive): Promise<WorkbookPackage> {
  const [root] = (await relationsOf(archive, '')).filter(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  const relations = await relationsOf(archive, path);
  const sheets: { readonly name: string; readonly path: string }[] = [];
  const hidden: string[] = [];
  let from1904 = false;

  await readPart(archive, path, 'workbook', {
    opened(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const sheet = relations.find((relation) => relation.id === id);
      if (sheet?.type !== 'worksheet') return;
      const { name: title = '', state = 'visible' } = attributes;
      if (state === 'visible') sheets.push({ name: title, path: sheet.path });
      else hidden.push(title);
    },
  });
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.path ?? null;

  return {
    ...{ sheets, hidden, from1904 },
    ...{ stylesPath: pathOf('styles'), sharedTextsPath: pathOf('sharedStrings') },
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** What a part points to; what lies outside of the archive is left alone. */
async function relationsOf(archive: Archive, path: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(path);
  const file = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(file)) return relations;

  await readPart(archive, file, 'Relationships', {
    opened(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: target });
    },
  });

  return relations;
}
