import crypto from 'node:crypto';
import { Harness } from './harness';
import { type Receipt, submission } from './tips';

describe('tracking number', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await Harness.start();
  });
  afterAll(() => h.stop());

  it('is drawn again when another tip has it', async () => {
    const token = await h.login('resident');
    const file = async () =>
      (await h.call<Receipt>('POST', '/tips', { token, body: await submission(h, token) })).body.number;
    const taken = await file();
    const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    const draw = jest.spyOn(crypto, 'randomInt') as unknown as jest.SpyInstance<number>;
    for (const letter of taken.slice(-6).repeat(2)) draw.mockReturnValueOnce(alphabet.indexOf(letter));
    expect(await file()).not.toBe(taken);
    expect(draw).toHaveBeenCalledTimes(18);
  });
});
