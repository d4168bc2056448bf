import { findProgram, hasDebian, installFromDebian } from './programs.mjs';

/** WebKit's driver and the screen that its browser draws on, or undefined where one of them is missing. */
export function findWebKit() {
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  return driver && screen ? { driver, screen } : undefined;
}

/**
 * WebKit, installed first where Debian has it. Other systems have no driver that runs without a screen of its own, so
 * that its absence is a reason to tell and not a failure.
 *
 * @returns the reason why there is none, or null
 */
export async function ensureWebKit() {
  if (findWebKit()) return null;
  if (!hasDebian)
    return 'there is no WebKitWebDriver with Xvfb (Debian: webkit2gtk-driver, xvfb), and only root installs it';
  console.log('Cài đặt WebKit… / Installing WebKit…');
  try {
    await installFromDebian('webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core');
  } catch (error) {
    return `Debian's webkit2gtk-driver could not be installed (${error.message.split('\n')[0]})`;
  }
  return findWebKit() ? null : 'no WebKitWebDriver came with webkit2gtk-driver';
}
