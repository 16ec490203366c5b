import type { ComponentChild, VNode } from 'preact';

import type { Line, Span } from '../../../core/message.js';

/** A run of text as it is; only web addresses become links. */
export function Words({ text }: { readonly text: string }): VNode {
  return <>{text.split(address).map((piece, index) => (index % 2 === 1 ? link(piece) : piece))}</>;
}

interface LinesProps {
  readonly lines: readonly Line[];
  /** Puts an example that was clicked into the composer. */
  readonly use: (example: string) => void;
}

export function Lines({ lines, use }: LinesProps): VNode {
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} class={line.length === 0 ? 'line blank' : 'line'} dir="auto">
          {line.map((span) => drawSpan(span, use))}
        </p>
      ))}
    </>
  );
}

function drawSpan(span: Span, use: (example: string) => void): ComponentChild {
  if (typeof span === 'string') return <Words text={span} />;
  if ('strong' in span) return <strong>{span.strong}</strong>;
  if ('emphasis' in span) return <em>{span.emphasis}</em>;
  if (!span.code.startsWith('/')) return <code>{span.code}</code>;

  return (
    <button type="button" class="example" onClick={() => use(span.code)}>
      {span.code}
    </button>
  );
}

function link(href: string): VNode {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {href}
    </a>
  );
}

const address = /(https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]])/u;
