/** Style sheet of the pages in a cartridge: plain, because each LMS lays its own over it. */
export const pageStyle = `body {
  max-width: 42rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 1rem/1.6 Georgia, serif;
  color: #202030;
  background: #fff;
}
h1, h2, h3, h4, figcaption, table, .credit, .eyebrow {
  font-family: Arial, 'Liberation Sans', Helvetica, sans-serif;
  line-height: 1.35;
}
.lede { font-size: 1.15rem; }
figure { margin: 1.8rem 0; }
img { max-width: 100%; height: auto; }
figcaption, .credit, .left-out, .lesson-sources { font-size: 0.92rem; color: #4e4e5d; }
table { border-collapse: collapse; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #c1bdb5; text-align: left; vertical-align: top; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #c1bdb5; }
.voice-sales { border-color: #eb6120; }
.voice-marketing { border-color: #0095b6; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.rule { height: 1.6rem; border-bottom: 1px solid #c1bdb5; }
.blank { display: inline-block; min-width: 5rem; border-bottom: 1px solid #555; }
.credit { margin-top: 3rem; border-top: 1px solid #c1bdb5; }
`;
