import { expose } from 'comlink';
import { EngineRoom } from './room.ts';

// the worker's whole business: one engine, reached through the door
expose(new EngineRoom());
