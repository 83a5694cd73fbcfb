import { createContext, type ReactNode, type Ref, use } from 'react';

/** Level of the diagnostic's own headings: 2 on its page, 3 inside a lesson. */
export const HeadingLevel = createContext<2 | 3>(3);

interface Props {
  /** Steps below the diagnostic's own headings. */
  below?: 0 | 1;
  /** Set where the focus is moved to the heading. */
  focusable?: boolean;
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A heading at the right depth of the page it stands on. */
export function Heading({ below = 0, focusable, ref, children }: Props) {
  const Tag = `h${use(HeadingLevel) + below}` as 'h2' | 'h3' | 'h4'; // the sum of the two types above
  return (
    <Tag ref={ref} tabIndex={focusable ? -1 : undefined}>
      {children}
    </Tag>
  );
}
