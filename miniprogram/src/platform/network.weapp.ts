import Taro from '@tarojs/taro';

/** Calls `listener` whenever the network has come back; the answer ends that. */
export function onOnline(listener: () => void): () => void {
  const changed = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) listener();
  };
  Taro.onNetworkStatusChange(changed);
  return () => Taro.offNetworkStatusChange(changed);
}
