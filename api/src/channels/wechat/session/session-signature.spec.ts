import { sessionSignature } from './session-signature';

it('signs as the vector in WeChat’s documentation', () => {
  expect(sessionSignature('o0q0otL8aEzpcZL/FT9WsQ==', '{"foo":"bar"}')).toBe(
    '654571f79995b2ce1e149e53c0a33dc39c0a74090db514261454e8dbe432aa0b',
  );
});
