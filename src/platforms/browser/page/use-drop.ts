import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Files may be dropped anywhere on the page: beside the room, the browser would leave it for them. Says whether some hang over it. */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [hanging, setHanging] = useState(false);
  const current = useRef(take);
  current.current = take;

  useLayoutEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    // A picture of the page itself that is dragged looks like a file, too.
    let own = false;
    const filesIn = ({ dataTransfer }: DragEvent): DataTransfer | undefined =>
      !own && dataTransfer?.types.includes('Files') === true ? dataTransfer : undefined;

    document.addEventListener('dragstart', () => void (own = true), { signal });
    document.addEventListener('dragend', () => void (own = false), { signal });
    document.addEventListener(
      'dragover',
      (event) => {
        if (!filesIn(event)) return;
        event.preventDefault();
        setHanging(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setHanging(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        const dropped = filesIn(event);
        if (!dropped) return;
        event.preventDefault();
        setHanging(false);
        current.current([...dropped.files]);
      },
      { signal },
    );
    return () => over.abort();
  }, []);

  return hanging;
}
