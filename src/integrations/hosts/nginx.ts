import { askEachTime, hashedFolders, keepForEver, securityHeaders } from '../../domain/response-headers.ts';

/** A path as a part of a regular expression. */
const escapePath = (path: string): string => path.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');

/**
 * nginx's configuration: one file for `conf.d/` or `sites-enabled/`. Headers stand in the server and nowhere deeper,
 * because nginx drops all of them where a location adds one of its own; what differs by address comes from the map.
 * @param base path below which the course stands, with a slash at either end
 */
export function writeNginx(base: string): string {
  const folders = hashedFolders.map((folder) => `    "~^${escapePath(base + folder)}" "${keepForEver}";`);
  const headers = securityHeaders.map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `# Truce behind nginx. Written by "npm run deploy:write"; how to use it stands in docs/hosting.md.

map $uri $truce_cache {
    default "${askEachTime}";
${folders.join('\n')}
}

server {
    listen 80;
    listen [::]:80;
    server_name _;
    # The built folder stands here${base === '/' ? '' : `, at ${base} below it`}.
    root /srv/truce;

    index index.html;
    error_page 404 ${base}404.html;
    # "/course" leads to "/course/" on whatever name and port the reader came by.
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types text/html text/css text/plain text/xml text/javascript application/javascript application/json;

    include mime.types;
    types {
        application/manifest+json webmanifest;
        text/javascript mjs;
        text/plain bib ris;
        application/yaml yaml;
        application/epub+zip epub;
    }

    # Files made by "COMPRESS=yes npm run build" are sent as they are; nothing is compressed while a reader waits.
    gzip_static on;
    gzip_vary on;
    # Brotli is a module of its own (libnginx-mod-http-brotli-static in Debian and Ubuntu). Where it is there, copy
    # brotli.conf into /etc/nginx/truce.d/; an empty or missing folder is no error.
    include truce.d/*.conf;

    # With a certificate: small records let a browser show the first words before the last have come.
    # listen 443 ssl http2;
    # ssl_certificate /etc/letsencrypt/live/course.example/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/course.example/privkey.pem;
    # ssl_buffer_size 4k;

    add_header Cache-Control $truce_cache always;
${headers.join('\n')}
}
`;
}

/** The part that needs nginx's Brotli module. */
export const nginxBrotli = `# Sends the ".br" beside a file to browsers that read it. Needs nginx's Brotli module: see docs/hosting.md.
brotli_static on;
`;
