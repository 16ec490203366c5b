import { useState } from 'preact/hooks';

import { largestFileIn } from '../../../core/largest-file.js';
import { usePage } from './page-context.js';
import type { Picked } from './use-picked.js';

export interface Attaching {
  readonly file: File | undefined;
  /** Why what was picked last can't be sent. */
  readonly problem: string | undefined;
  readonly take: (files: readonly File[]) => void;
  readonly takeOff: () => void;
}

/** One file goes with a message. What is too big is told before anything of it is read. */
export function useAttaching({ of, pick }: Picked, address: string): Attaching {
  const { words } = usePage();
  const [problem, setProblem] = useState<string | undefined>(undefined);

  return {
    file: of(address),
    problem,
    take([file, another]) {
      if (!file) return;
      const tooBig = file.size > largestFileIn.browser ? words['file-too-big'] : undefined;
      const why = another ? words['one-file'] : tooBig;
      setProblem(why);
      if (why === undefined) pick(address, file);
    },
    takeOff() {
      setProblem(undefined);
      pick(address, undefined);
    },
  };
}
