import { useCallback, useEffect, useRef, useState, type DependencyList } from 'react';
import { useDidHide, useDidShow, useReachBottom } from '@tarojs/taro';
import type { Page } from '../api/types';

export interface Asked<T> {
  data: T | null;
  error: unknown;
  loading: boolean;
  reload: () => Promise<void>;
  /** Puts a newer answer in place, such as what a write returned. */
  replace: (data: T) => void;
}

/**
 * Asks the API for what a page shows, and again when the page comes back to the front.
 * @param ask null while it cannot be asked yet (nobody logged in)
 */
export function useAsk<T>(ask: (() => Promise<T>) | null, deps: DependencyList): Asked<T> {
  const [state, setState] = useState<{ data: T | null; error: unknown; loading: boolean }>({
    data: null,
    error: null,
    loading: true,
  });
  const turn = useRef(0);
  const away = useRef(false);
  const reload = useCallback(async () => {
    if (!ask) return;
    const mine = ++turn.current;
    setState((before) => ({ ...before, error: null, loading: true }));
    try {
      const data = await ask();
      if (mine === turn.current) setState({ data, error: null, loading: false });
    } catch (error) {
      if (mine === turn.current) setState((before) => ({ data: before.data, error, loading: false }));
    }
  }, deps);
  useEffect(() => {
    // Something else is asked for: the old answer would mislead.
    setState({ data: null, error: null, loading: true });
    void reload();
  }, [reload]);
  // The first showing comes together with the first asking; only a page that was left asks again.
  useDidHide(() => {
    away.current = true;
  });
  useDidShow(() => {
    if (away.current) void reload();
    away.current = false;
  });
  const replace = useCallback((data: T) => {
    turn.current++;
    setState({ data, error: null, loading: false });
  }, []);
  return { ...state, reload, replace };
}

export interface Listed<T, P extends Page<T>> extends Asked<P> {
  items: T[];
  hasMore: boolean;
  more: () => Promise<void>;
}

/** A list in pages, continued when the user reaches its end. */
export function usePages<T, P extends Page<T> = Page<T>>(
  ask: ((cursor: string | null) => Promise<P>) | null,
  deps: DependencyList,
): Listed<T, P> {
  const asked = useAsk(ask ? () => ask(null) : null, deps);
  const busy = useRef(false);
  const cursor = asked.data?.nextCursor ?? null;
  const [failed, setFailed] = useState<unknown>(null);
  const more = async () => {
    if (!ask || !asked.data || cursor === null || busy.current) return;
    busy.current = true;
    try {
      const next = await ask(cursor);
      asked.replace({ ...next, items: [...asked.data.items, ...next.items] });
      setFailed(null);
    } catch (error) {
      setFailed(error);
    } finally {
      busy.current = false;
    }
  };
  useReachBottom(() => void more());
  return {
    ...asked,
    error: asked.error ?? failed,
    items: asked.data?.items ?? [],
    hasMore: cursor !== null,
    more,
  };
}
