/** What to do about it, wherever a page says whether it keeps what is done. Short: every lesson loads it. */
export const keepingAdvice = {
  copy: 'Save a copy in My progress',
  cause:
    'The usual cause is a private window, or site data that is blocked. Allow it for this site, then load the page again.',
  framed: 'This page stands inside another, where browsers keep what is done apart, or not at all.',
  ownTab: 'Open this page in a tab of its own',
} as const;
