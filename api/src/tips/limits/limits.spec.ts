import { limitsFor } from './limits';

const burning = { code: 'waste_burning', severity: 'live', acceptLimit: '15min', handleLimit: '2h' } as const;
const dust = { code: 'road_dust', severity: 'minor', acceptLimit: '2wh', handleLimit: '24h' } as const;
const fume = { code: 'cooking_fume', severity: 'ordinary', acceptLimit: '4wh', handleLimit: '5wd' } as const;

it.each([
  [burning, null, 'live', '15min', '2h', '4wh'],
  [burning, 'yellow', 'live', '8min', '1h', '4wh'],
  [burning, 'orange', 'major', '8min', '1h', '4wh'],
  [dust, null, 'minor', '2wh', '24h', '1wd'],
  [dust, 'yellow', 'minor', '1wh', '12h', '1wd'],
  [dust, 'red', 'ordinary', '1wh', '12h', '1wd'],
  [fume, 'red', 'ordinary', '4wh', '5wd', '1wd'],
] as const)(
  '%j in alert %s: %s, %s, %s, %s',
  (category, alert, severity, acceptLimit, handleLimit, checkLimit) => {
    expect(limitsFor(category, alert)).toEqual({ severity, acceptLimit, handleLimit, checkLimit });
  },
);
