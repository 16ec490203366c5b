import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

import { NameAndSize } from './attachments.js';
import { ClipIcon, CloseIcon } from './icons.js';
import { usePage } from './page-context.js';
import type { Attaching } from './use-attaching.js';

export function AttachButton({ take }: Pick<Attaching, 'take'>): VNode {
  const { words } = usePage();
  const input = useRef<HTMLInputElement>(null);

  return (
    <>
      <button
        type="button"
        class="round"
        aria-label={words.attach}
        title={words.attach}
        onClick={() => input.current?.click()}
      >
        <ClipIcon />
      </button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          // The same one may be picked again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** What goes with the next message, or why it can't. */
export function Attached({ file, problem, takeOff }: Attaching): VNode {
  const { words } = usePage();

  return (
    <div class="attached" role="status">
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      {file ? (
        <p class="chip">
          <NameAndSize name={file.name} bytes={file.size} />
          <button type="button" class="round" aria-label={words['take-off']} onClick={takeOff}>
            <CloseIcon />
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** Files that were copied; what a spreadsheet copies is text, though a picture of it comes along. */
export function pastedFiles({ clipboardData }: ClipboardEvent): readonly File[] {
  return clipboardData?.types.includes('text/plain') === false ? [...clipboardData.files] : [];
}
