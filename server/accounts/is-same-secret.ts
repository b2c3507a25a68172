import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two secrets in a time that says nothing of how much of them agrees, or of their lengths. */
export const isSameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
