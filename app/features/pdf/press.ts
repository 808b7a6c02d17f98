/** The process that draws documents, one after the other. It ends with the server that started it. */
import type { Paper } from '~/shared/paper';
import { renderPaper } from './render.server';

export type PressTask = { id: number; paper: Paper };
export type PressResult = { id: number; pdf: Uint8Array } | { id: number; error: string };

process.on('message', (task: PressTask) => {
  renderPaper(task.paper)
    .then((pdf): PressResult => ({ id: task.id, pdf }))
    .catch(
      (error: unknown): PressResult => ({ id: task.id, error: String((error as Error)?.stack ?? error) }),
    )
    .then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
