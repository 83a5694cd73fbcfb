import { expect, it } from 'vitest';
import { diagnosticQuestions } from '../../../src/content-access/diagnostic.ts';
import { rolePlay } from '../../../src/content-access/role-play.ts';
import { scoreDiagnostic } from '../../../src/domain/diagnostic/score.ts';
import { compareSides } from '../../../src/domain/team/compare.ts';
import { answerAsMeant, dealCards, playClass } from '../../../src/domain/team/role-play.ts';
it('x', () => {
  for (const company of rolePlay.companies) {
    const cards = dealCards(company);
    for (const c of cards) console.log(c.persona.id, scoreDiagnostic(diagnosticQuestions, answerAsMeant(company, 1, c).answers).total);
    for (const rs of [cards.map((c) => answerAsMeant(company, 1, c)), playClass(company, 1)]) {
      const map = compareSides(diagnosticQuestions, rs);
      console.log(JSON.stringify(map.counts), map.total.sides.sales.median, map.total.sides.marketing.median, map.total.joint, map.total.level, map.total.between);
      console.log(map.parts.map((p) => `${p.id} ${p.sides.sales.median} ${p.sides.marketing.median} ${p.gap} ${p.distance}`).join('\n'));
      console.log(map.questions.filter((q) => q.gap).map((q) => `${q.id} ${q.sides.sales.median} ${q.sides.marketing.median} ${q.gap}`).join('\n'));
      console.log(map.guesses.map((g) => `${g.question} ${g.sides.sales.finding} ${g.sides.marketing.finding}`).join('\n'), map.agreed.length);
    }
  }
});
