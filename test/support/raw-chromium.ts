import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './find-chromium.ts';

/**
 * A page of a Chromium that nobody drives but through the browser's own protocol: Playwright forbids it to draw pages
 * beforehand.
 */
export interface RawPage {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** What an expression comes to on the page, waited for when it is a promise. */
  read<T>(expression: string): Promise<T>;
  /** Every message of the browser about this page so far, by name. */
  heard: { method: string; params: Record<string, unknown> }[];
  close(): Promise<void>;
}

const findAddress = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (text) => {
      said += text;
      const address = said.match(/DevTools listening on ws:\/\/([^/]+)/)?.[1];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
  });

/** Starts a Chromium with an empty page. @param prepare what each page is told first: methods and their parameters */
export async function openRawPage(
  prepare: readonly (readonly [method: string, params?: Record<string, unknown>])[] = [],
): Promise<RawPage> {
  const profile = mkdtempSync(join(tmpdir(), 'truce-chromium-'));
  const browser = spawn(requireChromium(), [
    ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=390,844', 'about:blank'],
  ]);
  const address = await findAddress(browser);
  const { webSocketDebuggerUrl }: { webSocketDebuggerUrl: string } = await (
    await fetch(`http://${address}/json/version`)
  ).json();
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  interface Waiting {
    sessionId: string | undefined;
    answer(message: { result?: Record<string, unknown>; error?: unknown }): void;
    gone(): void;
  }
  const waiting = new Map<number, Waiting>();
  const heard: RawPage['heard'] = [];
  /** The page that is seen, then those drawn beforehand. One that is seen in its place outlives it. */
  let pages: string[] = [];
  let count = 0;
  const sendTo = (sessionId: string | undefined, method: string, params: Record<string, unknown> = {}) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, {
        sessionId,
        answer: ({ result, error }) => (result ? resolve(result) : reject(new Error(JSON.stringify(error)))),
        gone: () => reject(new Error('The page is gone.')),
      });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id !== undefined) return waiting.get(message.id)?.answer(message);
    const { method, params } = message;
    if (method === 'Target.attachedToTarget' && params.targetInfo.type === 'page') {
      pages.push(params.sessionId);
      for (const [name, value] of prepare) sendTo(params.sessionId, name, value).catch(() => {});
    }
    if (method === 'Target.detachedFromTarget') {
      pages = pages.filter((one) => one !== params.sessionId);
      // It will not answer any more.
      for (const { sessionId, gone } of waiting.values()) if (sessionId === params.sessionId) gone();
    }
    heard.push(message);
  };
  // A browser draws pages beforehand only for those who follow a tab from one page to the next.
  const { targetInfos } = await sendTo(undefined, 'Target.getTargets', { filter: [{ type: 'tab' }] });
  const [tab] = targetInfos as { targetId: string }[];
  const attached = await sendTo(undefined, 'Target.attachToTarget', { targetId: tab?.targetId, flatten: true });
  await sendTo(String(attached.sessionId), 'Target.setAutoAttach', {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
  });
  while (pages.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const send: RawPage['send'] = (method, params) => sendTo(pages[0], method, params);
  return {
    send,
    heard,
    async read<T>(expression: string) {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      // The protocol's own form; what the expression gives is the caller's to know.
      return (answer as { result: { value: T } }).result.value;
    },
    async close() {
      socket.close();
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
