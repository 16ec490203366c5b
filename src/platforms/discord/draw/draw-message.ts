import type { RawFile } from 'discord.js';
import type {
  APIAllowedMentions,
  APIEmbed,
  APIMessageTopLevelComponent,
  RESTAPIAttachment,
} from 'discord-api-types/v10';
import type { Message } from '../../../core/message.js';
import { drawComponents } from './components.js';
import { cut } from './cut.js';
import { fitText } from './fit-text.js';
import { markdownOf } from './markdown.js';

/** A whole message: where it replaces another one, nothing of that stays. */
export interface Drawn {
  readonly body: {
    readonly content: string;
    readonly embeds: APIEmbed[];
    readonly components: APIMessageTopLevelComponent[];
    readonly attachments: RESTAPIAttachment[];
    readonly allowed_mentions: APIAllowedMentions;
  };
  readonly files: RawFile[];
}

const pictureName = 'picture.png';

export function drawMessage(message: Message): Drawn {
  const { content, below } = fitText(message.lines.map(markdownOf));
  const parts = partsOf(message);

  return {
    body: {
      content,
      embeds: [
        ...(below === '' ? [] : [{ description: below }]),
        ...(message.picture ? [{ image: { url: `attachment://${pictureName}` } }] : []),
      ],
      components: drawComponents(message),
      attachments: parts.map(({ description, file }, id) => ({ id, filename: file.name, ...description })),
      allowed_mentions: { parse: [] },
    },
    files: parts.map(({ file }) => file),
  };
}

interface Part {
  readonly file: RawFile;
  readonly description: { readonly description?: string };
}

function partsOf({ picture, file }: Message): readonly Part[] {
  return [
    ...(picture
      ? [
          {
            file: { name: pictureName, data: picture.png, contentType: 'image/png' },
            description: { description: cut(picture.description, 1_024) },
          },
        ]
      : []),
    ...(file
      ? [{ file: { name: file.name, data: file.content, contentType: file.mediaType }, description: {} }]
      : []),
  ];
}
