export interface ProvidedIdentity {
  appId: string;
  openid: string;
  unionid: string | null;
  sessionKey: string;
}

/** Turns a login code into an identity. A channel provides it; identity only asks. */
export abstract class LoginProvider {
  /** @throws Problem unauthenticated | forbidden | too_many_requests | upstream_unavailable */
  abstract exchange(code: string): Promise<ProvidedIdentity>;
}
