import "server-only";
import { Secret, TOTP } from "otpauth";

// What every app understands (RFC 6238 with SHA-1, which is no weakness here: RFC 4226, B.2).
const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
const DRIFT_STEPS = 1;

const ISSUER = "Internet First self-assessment";

const totp = (secret: string, label?: string) =>
  new TOTP({ issuer: ISSUER, label, algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS, secret });

/** What an app and the portal share: 160 random bits in base32. */
export const newTotpSecret = () => new Secret({ size: SECRET_BYTES }).base32;

/** The address that an app reads from a QR code: the secret, and the account that it belongs to. */
export const totpAddress = (secret: string, email: string) => totp(secret, email).toString();

/**
 * The step of 30 seconds since 1970 whose code this is, or null when it is none of now. A clock may be a step wrong.
 */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const away = totp(secret).validate({ token: code, timestamp, window: DRIFT_STEPS });
  return away === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + away;
}
