import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import type { AnswerView } from '../wire.js';
import { FileIcon, SaveIcon } from './icons.js';
import { fileSize } from './moments.js';
import { usePage } from './page-context.js';

export function Photo({ url, description }: NonNullable<AnswerView['picture']>): VNode {
  const { words } = usePage();
  const [broken, setBroken] = useState(false);
  if (broken) return <p class="broken">{words['picture-not-shown']}</p>;

  return (
    <a class="photo" href={url} target="_blank" rel="noopener">
      <img src={url} alt={description} onError={() => setBroken(true)} />
    </a>
  );
}

export function FileLink({ url, name, bytes }: NonNullable<AnswerView['file']>): VNode {
  const { me, words } = usePage();

  return (
    <a class="file" href={url} download={name} title={words.download}>
      <span class="file-mark">
        <FileIcon />
      </span>
      <span class="file-name" dir="auto">
        {name}
      </span>
      <span class="file-size">{fileSize(bytes, me.language)}</span>
      <SaveIcon />
    </a>
  );
}
