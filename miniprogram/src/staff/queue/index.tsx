import { Page } from '../../components/Page';
import { handlesCases, isStaff } from '../../lib/session';
import { For } from '../For';
import { AdminDoors } from './Doors';
import { Workbench } from './Workbench';

export default function QueuePage() {
  return (
    <Page title="网格工作台">
      <For who={isStaff} why="登录后进入网格工作台。">
        {(me) => (handlesCases(me) ? <Workbench me={me} /> : <AdminDoors />)}
      </For>
    </Page>
  );
}
