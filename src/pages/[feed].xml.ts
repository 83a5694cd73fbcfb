import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { toAddress } from '../content-access/addresses.ts';
import { changes, getQuestionChanges } from '../content-access/changes.ts';
import { getCourse } from '../content-access/course.ts';
import { changesWords as words } from '../strings/changes.ts';

/** The feed is at `/changes.xml`, where the build knows the site's address: without it a feed could lead nowhere. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'changes' } }] : []);

/** What changed as RSS: news as they stand, and the questions that changed on one day as one entry. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { title } = await getCourse();
  const news = changes.map(({ id, title, text, date }) => ({ title, description: text, date, anchor: id }));
  const questions = (await getQuestionChanges()).map(({ date, questions }) => ({
    title: words.count(questions.length),
    description: words.first(
      questions.slice(0, 3).map(({ asks }) => asks),
      Math.max(0, questions.length - 3),
    ),
    date,
    anchor: `questions-${date}`,
  }));
  const items = [...news, ...questions]
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ title, description, date, anchor }) => ({
      title,
      description,
      pubDate: new Date(date),
      link: toAddress(`/editions/#${anchor}`),
    }));
  return rss({
    title: words.feedName(title),
    description: words.feedText,
    site: new URL(toAddress('/'), site),
    // An anchor is no place for a slash.
    trailingSlash: false,
    items,
    customData: '<language>en</language>',
  });
}
