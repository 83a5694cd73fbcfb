import type { Conformance } from '../schemas/conformance.ts';

/** What a report says beside its criteria. */
export interface Cover {
  title: string;
  product: string;
  description: string;
  /** Who answers for the report. */
  author: string;
  /** Where to write to; empty where the site names no address. */
  email: string;
  notes: string;
  disclaimer: string;
}

/**
 * The report as OpenACR writes one: an object to be put into YAML. Keys and values are those of
 * `schema/openacr-0.1.0.json` and `catalog/2.5-edition-wcag-2.2-en.yaml` in https://github.com/GSA/openacr (read at
 * commit 86f890a of March 2024). The format asks for an address for email, and allows it to be empty.
 */
export function toOpenAcr(report: Conformance, cover: Cover) {
  const evidence = new Map(report.evidence.map(({ id, text }) => [id, text]));
  const chapter = (level: 'A' | 'AA') => ({
    criteria: report.criteria
      .filter((criterion) => criterion.level === level)
      .map(({ id, support, remark, by }) => ({
        num: id,
        components: [
          {
            name: 'web',
            adherence: { level: support, notes: [remark, ...by.map((one) => evidence.get(one))].join('\n') },
          },
        ],
      })),
  });
  return {
    title: cover.title,
    product: { name: cover.product, version: report.edition, description: cover.description },
    author: { name: cover.author, email: cover.email },
    vendor: { name: cover.author, email: cover.email },
    report_date: report.date,
    last_modified_date: report.date,
    version: report.version,
    notes: [cover.notes, ...report.gaps].join('\n'),
    evaluation_methods_used: report.method.join('\n'),
    legal_disclaimer: cover.disclaimer,
    license: 'CC-BY-4.0',
    catalog: '2.5-edition-wcag-2.2-en',
    chapters: {
      success_criteria_level_a: chapter('A'),
      success_criteria_level_aa: chapter('AA'),
      success_criteria_level_aaa: { disabled: true, notes: 'Not part of this report.' },
    },
  };
}
