import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import type { AnswerView, SaidView } from '../wire.js';
import { FileIcon, SaveIcon } from './icons.js';
import { fileSize } from './moments.js';
import type { PendingFile } from './outbox.js';
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
  const { words } = usePage();

  return (
    <a class="file" href={url} download={name} title={words.download}>
      <NameAndSize name={name} bytes={bytes} />
      <SaveIcon />
    </a>
  );
}

/** What came with somebody's message: it was read, and is not to be had there. */
export function FileSaid({ name, bytes }: NonNullable<SaidView['file']>): VNode {
  return (
    <p class="file">
      <NameAndSize name={name} bytes={bytes} />
    </p>
  );
}

export function NameAndSize({ name, bytes }: NonNullable<SaidView['file']>): VNode {
  const { me } = usePage();

  return (
    <>
      <span class="file-mark">
        <FileIcon />
      </span>
      <span class="file-name" dir="auto">
        {name}
      </span>
      <span class="file-size">{fileSize(bytes, me.language)}</span>
    </>
  );
}

export function Uploading({ bytes, sent, arrived }: PendingFile): VNode | null {
  const { words } = usePage();
  if (arrived) return null;

  return (
    <label class="uploading">
      {words.uploading}
      <progress max={bytes} value={sent} />
    </label>
  );
}
