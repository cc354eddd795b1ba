import { launch, Phone } from './browser';
import { type ServerOptions, startServers, type Servers } from './servers';

export interface Stage<T extends readonly (string | null)[]> {
  servers: Servers;
  /** One phone for each name, in the same order. */
  phones: { -readonly [K in keyof T]: Phone };
  end: () => Promise<void>;
}

/** Servers, a browser and phones: each logged in as the demo identity of that name, or as nobody yet (null). */
export async function openStage<const T extends readonly (string | null)[]>(
  names: T,
  options: ServerOptions = {},
): Promise<Stage<T>> {
  const servers = await startServers(options);
  const opened: (() => Promise<void>)[] = [() => servers.stop()];
  const end = async () => {
    for (const close of opened.reverse()) await close();
  };
  try {
    const browser = await launch();
    opened.push(() => browser.close());
    const phones: Phone[] = [];
    for (const name of names) phones.push(await phoneOf(await Phone.open(browser, servers.url), name));
    return { servers, phones: phones as Stage<T>['phones'], end };
  } catch (error) {
    // The test has nothing yet that it could end.
    await end();
    throw error;
  }
}

async function phoneOf(phone: Phone, name: string | null): Promise<Phone> {
  if (name === null) return phone;
  await phone.go('pages/me');
  await phone.logInAs(name);
  await phone.find('#inbox').waitFor();
  return phone;
}
