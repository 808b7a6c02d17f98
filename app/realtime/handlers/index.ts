/** The groups of events that sockets take, beside joining and leaving rooms. */
import type { SocketHandlers } from '../socket.server';
import { chat } from './chat';

export const handlers: SocketHandlers[] = [chat];
