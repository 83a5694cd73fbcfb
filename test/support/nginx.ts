import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Path of nginx: `NGINX_PATH`, or one of the system's, or undefined where there is none. */
export function findNginx(): string | undefined {
  const named = process.env.NGINX_PATH;
  if (named) return named;
  return ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this machine's nginx can be given the module that sends `.br` files. */
export const hasBrotliModule = (): boolean => existsSync(brotliModule);

export interface RunningNginx {
  /** Address of the host's root, with a slash at its end. */
  url: string;
  /** What it has written to its log of errors so far. */
  readErrors(): string;
  close(): Promise<void>;
}

interface Options {
  /** Folder that stands at the host's root. */
  folder: string;
  /** Text of the server's configuration, such as that of deploy/nginx/truce.conf. */
  server: string;
  /** Load the Brotli module and use deploy/nginx/brotli.conf. */
  brotli?: boolean;
  /** Lines for the `http` block, such as `gzip on;`. */
  http?: string;
  workers?: number;
}

const findPort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });

/** What stands around the server of a configuration: what Debian's own nginx.conf says, in folders of this run. */
function writeMain(prefix: string, { brotli, http = '', workers = 1 }: Options): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${prefix}/t;`,
  );
  return `
${brotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes ${workers};
pid ${prefix}/pid;
error_log ${prefix}/errors warn;
events { worker_connections 1024; }
http {
  sendfile on;
  access_log off;
  default_type application/octet-stream;
  ${temporary.join('\n  ')}
  ${http}
  include ${prefix}/server.conf;
}
`;
}

/** Puts the three lines that are another thing on every machine into a server's configuration: name, port and folder. */
function place(server: string, port: number, folder: string): string {
  const placed = server
    .replace(/^ {4}listen 80;\n {4}listen \[::\]:80;$/m, `    listen 127.0.0.1:${port};`)
    .replace(/^ {4}root \/srv\/truce;$/m, `    root ${resolve(folder)};`);
  if (!placed.includes(`127.0.0.1:${port}`) || !placed.includes(resolve(folder)))
    throw new Error('The configuration has no line to listen at, or none with its folder.');
  return placed;
}

/** Waits until something answers at an address; throws what nginx has said when nothing does for five seconds. */
async function waitFor(url: string, nginx: ChildProcess, readErrors: () => string): Promise<void> {
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries++) {
    const answered = await fetch(url).catch(() => undefined);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start:\n${readErrors()}`);
}

/**
 * Starts nginx in a folder of its own on a free port.
 * @throws what nginx says of a configuration that it does not take
 */
export async function startNginx(options: Options): Promise<RunningNginx> {
  const path = findNginx();
  if (!path) throw new Error('There is no nginx on this machine.');
  const prefix = mkdtempSync(join(tmpdir(), 'truce-nginx-'));
  const port = await findPort();
  mkdirSync(join(prefix, 'truce.d'));
  if (options.brotli) copyFileSync('deploy/nginx/brotli.conf', join(prefix, 'truce.d/brotli.conf'));
  copyFileSync('/etc/nginx/mime.types', join(prefix, 'mime.types'));
  writeFileSync(join(prefix, 'server.conf'), place(options.server, port, options.folder));
  writeFileSync(join(prefix, 'nginx.conf'), writeMain(prefix, options));
  const args = ['-p', prefix, '-c', join(prefix, 'nginx.conf')];
  const checked = spawnSync(path, ['-t', ...args], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const nginx = spawn(path, args, { stdio: 'ignore' });
  const readErrors = () => readFileSync(join(prefix, 'errors'), 'utf8');
  const url = `http://127.0.0.1:${port}/`;
  await waitFor(url, nginx, readErrors);
  return {
    url,
    readErrors,
    close: async () => {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGQUIT');
      await gone;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}
