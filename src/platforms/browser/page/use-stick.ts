import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Stick {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly atEnd: boolean;
  /** Whether something was said below what one is looking at. */
  readonly news: boolean;
  readonly toEnd: () => void;
}

/** Keeps the end in sight while one is at the end, and leaves one in peace while one reads further up. */
export function useStick(newest: string | undefined): Stick {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [atEnd, setAtEnd] = useState(true);
  const [news, setNews] = useState(false);

  const toEnd = useCallback(() => {
    stuck.current = true;
    setAtEnd(true);
    setNews(false);
    drop(scroller.current);
  }, []);

  useLayoutEffect(() => {
    if (stuck.current) drop(scroller.current);
    else setNews(true);
  }, [newest]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !content.current) return;

    let before = element.scrollTop;
    const look = (): void => {
      // Only going up means leaving: the end also runs away by itself, when a picture arrives.
      const wentUp = element.scrollTop < before - 1;
      before = element.scrollTop;
      stuck.current = isAtEnd(element) || (stuck.current && !wentUp);
      setAtEnd(stuck.current);
      if (stuck.current) setNews(false);
    };
    // Pictures that arrive and keyboards that open change the height without anybody scrolling.
    const grown = new ResizeObserver(() => {
      if (stuck.current) drop(element);
    });
    grown.observe(content.current);
    grown.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      grown.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  return { scroller, content, atEnd, news, toEnd };
}

function isAtEnd(element: HTMLElement): boolean {
  return element.scrollHeight - element.scrollTop - element.clientHeight < 48;
}

function drop(element: HTMLElement | null): void {
  if (element) element.scrollTop = element.scrollHeight;
}
