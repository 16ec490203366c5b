import { GrammyError, HttpError } from 'grammy';

/** Why a request came to nothing; no words of people and no token are in it. */
export type Failure =
  /** It never left, or the server could not take it. */
  | { readonly kind: 'unreachable'; readonly because: string }
  /** It left, and what became of it is not known. */
  | { readonly kind: 'lost'; readonly because: string }
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly because: string;
      readonly retryAfterMs: number | null;
      readonly movedTo: number | null;
    };

/** Rethrows what is no failure of a request, but a defect of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof GrammyError) return refusal(error);
  if (error instanceof HttpError) return failureOfNetwork(error.error);

  throw error;
}

function refusal({ error_code: code, description, parameters }: GrammyError): Failure {
  // After the second colon it may quote what we sent.
  const because = description.split(':', 2).join(':');
  if (code >= 500) return { kind: 'unreachable', because };

  return {
    kind: 'refused',
    code,
    because,
    retryAfterMs: parameters.retry_after === undefined ? null : parameters.retry_after * 1_000,
    movedTo: parameters.migrate_to_chat_id ?? null,
  };
}

function failureOfNetwork(cause: unknown): Failure {
  const { code = '', message = '', type = '' } = cause as { code?: string; message?: string; type?: string };
  const because = code || type || 'timeout';
  const neverLeft = unconnected.test(code) || (code === 'ETIMEDOUT' && message.includes('connect'));
  // A gateway in between says so in a page of its own.
  const byGateway = type === 'invalid-json' && message.includes('Unexpected token');

  return { kind: neverLeft || byGateway ? 'unreachable' : 'lost', because };
}

const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EPROTO|(ERR_TLS|CERT|SELF_SIGNED|UNABLE_TO|DEPTH_ZERO).*)$/u;
