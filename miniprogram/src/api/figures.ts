import { call } from './client';
import type { components } from './schema';

export type PublicFigures = components['schemas']['PublicFiguresView'];

export const getPublicFigures = () => call<PublicFigures>('GET', '/figures');
