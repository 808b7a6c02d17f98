/**
 * Statements for PGlite in one message. Its own `query` sends five, one after the other, to learn the types of the
 * parameters first, and copies its table of parsers for every result: three times the work of a small statement.
 */
import { messages, type PGlite, protocol } from '@electric-sql/pglite';

const { serialize } = protocol;

export type StatementResult<R> = { rows: R[]; affectedRows: number };

/** Values that are written the same whatever type the parameter has. */
type Plain = string | number | bigint | boolean | null | undefined;

/** Whether these parameters need no serializer of their type. */
export function arePlain(parameters: readonly unknown[]): parameters is readonly Plain[] {
  return parameters.every((value) => value === null || typeof value !== 'object');
}

/**
 * Runs one statement with plain parameters. The caller holds the session alone.
 *
 * @throws the database's error, as `PGlite.query` does
 */
export async function runStatement<R>(
  pglite: PGlite,
  text: string,
  parameters: readonly Plain[],
): Promise<StatementResult<R>> {
  const values = parameters.map((value) => (value === null || value === undefined ? null : String(value)));
  return send(pglite, [
    serialize.parse({ text }),
    serialize.bind({ values }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ]);
}

/** Runs a statement that has no parameters and answers nothing, such as `begin`. */
export async function runCommand(pglite: PGlite, text: string): Promise<void> {
  await send(pglite, [serialize.query(text)]);
}

async function send<R>(pglite: PGlite, parts: readonly Uint8Array[]): Promise<StatementResult<R>> {
  const answers = await pglite.execProtocolStream(Buffer.concat(parts), {});
  const rows: R[] = [];
  let fields: messages.RowDescriptionMessage['fields'] = [];
  let affectedRows = 0;
  for (const message of answers) {
    if (message instanceof messages.RowDescriptionMessage) fields = message.fields;
    else if (message instanceof messages.DataRowMessage)
      rows.push(rowOf(pglite, fields, message.fields) as R);
    else if (message instanceof messages.CommandCompleteMessage) affectedRows = countIn(message.text);
  }
  return { rows, affectedRows };
}

function rowOf(
  { parsers }: PGlite,
  fields: messages.RowDescriptionMessage['fields'],
  values: readonly (string | null)[],
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [at, { name, dataTypeID }] of fields.entries()) {
    const value = values[at] ?? null;
    row[name] = value === null ? null : (parsers[dataTypeID]?.(value, dataTypeID) ?? value);
  }
  return row;
}

/** "INSERT 0 3" tells of three rows that changed; "SELECT 3" and "BEGIN" of none. */
function countIn(tag: string): number {
  return Number(/^(?:INSERT \d+|UPDATE|DELETE|MERGE|COPY) (\d+)$/.exec(tag)?.[1] ?? 0);
}
