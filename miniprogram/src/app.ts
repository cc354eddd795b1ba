import type { ReactNode } from 'react';
import { startSession } from './lib/session';
import './app.scss';

// Before the router reads the address: a login that comes back (h5) carries its code there.
startSession();

export default function App({ children }: { children: ReactNode }) {
  return children;
}
