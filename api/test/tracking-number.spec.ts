import { trackingNumber } from '../src/tips/numbering';
import { Harness } from './harness';
import { type Receipt, submission } from './tips';

// Only the draw is staged: that a number is taken happens once in some hundred million submissions.
jest.mock('../src/tips/numbering', () => {
  const actual = jest.requireActual<{ trackingNumber: typeof trackingNumber }>('../src/tips/numbering');
  return { trackingNumber: jest.fn(actual.trackingNumber) };
});

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
    const draw = jest.mocked(trackingNumber);
    draw.mockClear().mockReturnValueOnce(taken).mockReturnValueOnce(taken);
    expect(await file()).not.toBe(taken);
    expect(draw).toHaveBeenCalledTimes(3);
  });
});
