import type { APIRoute } from 'astro';
import { toAddress } from '../content-access/addresses.ts';
import { getCourse } from '../content-access/course.ts';
import { icons, paper } from '../domain/offline/icons.ts';
import { offlineWords } from '../strings/offline.ts';
import { strings } from '../strings.ts';

/** What a system needs to know to install the course (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = async () => {
  const { title } = await getCourse();
  const home = toAddress('/');
  const shortcut = (name: string, path: string) => ({ name, url: toAddress(path) });
  return Response.json({
    ...{ id: home, name: title, short_name: title, description: offlineWords.installed, lang: 'en' },
    ...{ start_url: home, scope: home, display: 'standalone' },
    ...{ background_color: paper.light, theme_color: paper.light },
    icons: icons.map(({ file, size, purpose }) => ({
      src: toAddress(`/${file}`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: [
      shortcut(strings.nav.course, '/course/'),
      shortcut(strings.nav.practice, '/practice/'),
      shortcut(strings.nav.progress, '/progress/'),
    ],
  });
};
