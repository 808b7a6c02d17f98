/**
 * Moves shown before they are stored. They are sent one after another, so that the database sees them in the
 * order in which they were made; a move that is refused disappears and its reason is told.
 */
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { Board, Move } from '../model';
import { applyMove } from '../rules';

type Answer = { ok: boolean; error?: string };

/** The board as it looks with the moves under way, how to make one, and why the last one was refused. */
export function useMoves(board: Board): { board: Board; move(move: Move): void; refused: string | null } {
  const [moves, setMoves] = useState<Move[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const sent = useRef(false);
  const fetcher = useFetcher<Answer>({ key: `moves-${board.clusterId}` });

  useEffect(() => {
    if (fetcher.state !== 'idle') return;
    const [next] = moves;
    if (sent.current) {
      sent.current = false;
      setRefused(fetcher.data?.ok === false ? (fetcher.data.error ?? 'unexpected') : null);
      setMoves(moves.slice(1));
    } else if (next) {
      sent.current = true;
      fetcher.submit(
        { intent: 'move', card: next.card, list: next.list, after: next.after ?? '' },
        { method: 'post' },
      );
    }
  }, [fetcher, fetcher.state, fetcher.data, moves]);

  return {
    board: moves.reduce(applyMove, board),
    move: (move) => setMoves((queued) => [...queued, move]),
    refused,
  };
}
