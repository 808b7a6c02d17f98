/**
 * Where the reader is in the list of messages. The list is anchored at its end by CSS, so it starts there
 * before JavaScript, stays there while they read the newest, and keeps its place when older ones are put
 * before. What is left to do here: keep the place when a new message comes while they read further up.
 */
import { useIsomorphicEffect } from '@mantine/hooks';
import { type RefObject, useCallback, useRef, useState } from 'react';

/** How far from the end still counts as reading the newest. */
const NEAR = 60;

export function useScroll(last: string | undefined): {
  ref: RefObject<HTMLDivElement>;
  atNewest: boolean;
  onScroll: () => void;
  toNewest: () => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const drawn = useRef({ last, height: 0 });
  const [atNewest, setAtNewest] = useState(true);

  // After every drawing: the height is known when the next message makes the list longer at its end.
  useIsomorphicEffect(() => {
    const list = ref.current;
    if (!list) return;
    const { last: before, height } = drawn.current;
    if (last !== before && list.scrollTop < -NEAR) list.scrollTop -= list.scrollHeight - height;
    drawn.current = { last, height: list.scrollHeight };
  });

  const onScroll = useCallback(() => {
    const list = ref.current;
    if (!list) return;
    setAtNewest(list.scrollTop >= -NEAR);
  }, []);
  const toNewest = useCallback(() => {
    if (ref.current) ref.current.scrollTop = 0;
  }, []);
  return { ref, atNewest, onScroll, toNewest };
}
