import type { Ref } from 'react';
import { type TreatyFieldId, type TreatyFields, treatyParts } from '../../domain/treaty.ts';
import { treatyWords as words } from '../../strings/treaty.ts';

/** Lines to write on where a field is empty; where none is given, two. All of them together fill one page. */
const lines: Partial<Record<TreatyFieldId, number>> = {
  company: 1,
  'sales-name': 1,
  'marketing-name': 1,
  'sales-promises': 4,
  'marketing-promises': 4,
  'meeting-decides': 1,
  'sales-number': 1,
  'marketing-number': 1,
  'review-date': 1,
};

interface Props {
  fields: TreatyFields;
  /** Level of its heading. */
  top: 2 | 3;
  /** The field that is being written in. */
  current?: TreatyFieldId | undefined;
  ref?: Ref<HTMLElement>;
}

/** Lines for a pen. */
function Ruled({ count }: { count: number }) {
  return (
    <>
      <span className="visually-hidden">{words.open}</span>
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are their places
        <i key={place} aria-hidden="true" />
      ))}
    </>
  );
}

/** The treaty as it is printed: one page, what is empty ruled for a pen. */
export function TreatySheet({ fields, top, current, ref }: Props) {
  const Title = `h${top}` as 'h2' | 'h3'; // the two levels of `top`
  const Part = `h${top + 1}` as 'h3' | 'h4'; // one below
  return (
    <article className="tr-sheet" aria-label={words.title} ref={ref}>
      <Title>{words.title}</Title>
      {treatyParts.map((part) => (
        <section key={part.id}>
          {/* Who we are needs no heading: it stands under the title, as on a letter. */}
          {part.id !== 'who' && <Part>{words.parts[part.id]}</Part>}
          <dl>
            {part.fields.map((field) => {
              const text = fields[field.id]?.trim();
              return (
                <div
                  key={field.id}
                  data-field={field.id}
                  data-side={'side' in field ? field.side : undefined}
                  data-current={field.id === current || undefined}
                >
                  <dt>{words.fields[field.id].label}</dt>
                  <dd>{text || <Ruled count={lines[field.id] ?? 2} />}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <dl className="tr-sign" aria-label={words.signatures.title}>
        {([words.signatures.sales, words.signatures.marketing] as const).map((who) => (
          <div key={who}>
            <dt>
              {words.signatures.title}, {who.charAt(0).toLowerCase() + who.slice(1)}
            </dt>
            <dd>
              <Ruled count={1} />
            </dd>
            <dt>{words.signatures.date}</dt>
            <dd>
              <Ruled count={1} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
