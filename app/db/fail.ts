/**
 * Turns what the database refuses into the app's own error.
 * Our SQL functions raise `PT<status>` with a code of the error table as message; row-level security and
 * missing rows answer like something that does not exist, so that a refusal tells nothing.
 */
import { AppError, isErrorCode } from '~/shared/errors';

type DatabaseError = { code?: string; message: string; details?: string | null; hint?: string | null };

/** The AppError that a failed database call stands for; the original is kept as its cause for the log. */
export function databaseError(error: DatabaseError): AppError {
  if (error.code?.startsWith('PT') && isErrorCode(error.message)) return new AppError(error.message, error);
  switch (error.code) {
    case '42501': // refused by row-level security or by a grant
    case 'PGRST116': // not exactly one row
    case '23503': // names something that is not there
    case '22P02': // not even an id
      return new AppError('not_found', error);
    case '23505':
      return new AppError('already_exists', error);
    case '23502':
    case '23514':
    case '22001':
    case '22003':
    case '22007':
    case '22008':
      return new AppError('invalid', error);
    default:
      return new AppError(error.message.includes('fetch failed') ? 'unavailable' : 'unexpected', error);
  }
}

/** The data of a database call; throws the AppError where it failed. */
export function must<T>(result: { data: T; error: DatabaseError | null }): NonNullable<T> {
  if (result.error) throw databaseError(result.error);
  if (result.data === null || result.data === undefined) throw new AppError('not_found');
  return result.data;
}

/** For calls that return nothing: throws the AppError where the call failed. */
export function mustSucceed(result: { error: DatabaseError | null }): void {
  if (result.error) throw databaseError(result.error);
}
