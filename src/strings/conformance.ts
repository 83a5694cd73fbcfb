/** Words of the accessibility conformance report. What it says of each criterion is content, in `content/conformance/`. */
export const conformanceWords = {
  title: 'Accessibility conformance report',
  description: 'How far this course conforms to WCAG 2.2, levels A and AA, criterion by criterion, and how we know.',
  lede: (course: string, edition: string) =>
    `For “${course}”, edition ${edition}, in the form of VPAT 2.5 (WCAG edition).`,
  product:
    'A free open course on Sales and Marketing: lessons, questions, a diagnostic. Static web pages, used in a browser.',
  notes:
    'VPAT is a registered service mark of the Information Technology Industry Council, which has nothing to do with this report.',
  disclaimer:
    'This report says what we found, to the best of our knowledge. It is not legal advice and promises nothing.',
  author: (course: string) => `The makers of ${course}`,
  facts: 'About this report',
  names: {
    product: 'Product and version',
    date: 'Date of the report',
    description: 'What it is',
    contact: 'Contact',
    standard: 'Standard',
    notes: 'Notes',
  },
  noContact: 'This site names no address. Write to whoever runs it.',
  standard: 'Web Content Accessibility Guidelines 2.2, levels A and AA. Level AAA was not looked at.',
  version: (course: string, edition: string) => `${course}, edition ${edition}`,
  sum: 'Summary',
  counts: { heading: 'Answer', count: 'Criteria' },
  gaps: 'What we know to be wrong, and what nobody has tried',
  method: 'How it was looked at',
  tool: (name: string, version: string, tags: readonly string[]) =>
    `The automatic checker is ${name} ${version} with its rules tagged ${tags.join(', ')}, and those of good practice.`,
  terms: 'What the answers mean',
  support: {
    supports: {
      name: 'Supports',
      means: 'At least one way of using the course meets the criterion, and we know of no fault.',
    },
    'partially-supports': { name: 'Partially supports', means: 'Some of the course does not meet the criterion.' },
    'does-not-support': { name: 'Does not support', means: 'Most of what the criterion is about does not meet it.' },
    'not-applicable': { name: 'Not applicable', means: 'The course has nothing that the criterion is about.' },
  },
  principles: { '1': '1. Perceivable', '2': '2. Operable', '3': '3. Understandable', '4': '4. Robust' },
  columns: { criterion: 'Criterion', support: 'Conformance', remark: 'Remarks and explanations' },
  level: (level: string) => `(Level ${level})`,
  by: 'Looked at:',
  evidence: 'Tests behind the answers',
  evidenceText:
    'Each name in the tables stands for one of these. The tests are in the course’s own source, by file and title.',
  yaml: 'The same as an OpenACR file (YAML)',
  yamlText: 'For tools that read such reports:',
} as const;
