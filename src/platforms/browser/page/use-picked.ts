import { useState } from 'preact/hooks';

/** The file that waits to be sent in each room. */
export interface Picked {
  readonly of: (address: string) => File | undefined;
  readonly pick: (address: string, file: File | undefined) => void;
}

export function usePicked(): Picked {
  const [picked, setPicked] = useState<ReadonlyMap<string, File | undefined>>(new Map());

  return {
    of: (address) => picked.get(address),
    pick: (address, file) => setPicked((before) => new Map(before).set(address, file)),
  };
}
