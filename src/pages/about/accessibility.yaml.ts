import { stringify } from 'yaml';
import { conformance } from '../../content-access/conformance.ts';
import { getCourse } from '../../content-access/course.ts';
import { toOpenAcr } from '../../domain/open-acr.ts';
import { conformanceWords as words } from '../../strings/conformance.ts';

/** The accessibility conformance report as an OpenACR file. */
export async function GET(): Promise<Response> {
  const { title, reportTo } = await getCourse();
  const report = toOpenAcr(conformance, {
    title: `${title}: ${words.title}`,
    product: title,
    description: words.product,
    author: words.author(title),
    email: reportTo?.includes('@') ? reportTo : '',
    notes: words.notes,
    disclaimer: words.disclaimer,
  });
  // In the older YAML, which readers of such files use, a bare day would be a date and no text.
  return new Response(stringify(report, { lineWidth: 100, version: '1.1' }), {
    headers: { 'content-type': 'application/yaml' },
  });
}
