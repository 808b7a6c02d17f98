/**
 * Reads away what a route left unread of a posted body. Otherwise the rest would stay in the connection, and
 * the browser's next request on it would wait behind it for ever.
 */
import type { RequestHandler } from 'express';

/** More than this is not worth reading; the connection is closed instead. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Drains each request after its answer. */
export function drainBodies(): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.on('finish', () => {
        if (req.complete || req.destroyed) return;
        let bytes = 0;
        req.removeAllListeners('data');
        req.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) req.socket.destroy();
        });
        req.resume();
      });
    }
    next();
  };
}
