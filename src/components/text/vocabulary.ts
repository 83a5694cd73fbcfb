import Diagnostic from '../diagnostic/Diagnostic.astro';
import BudgetTable from '../explorables/BudgetTable.astro';
import LevelExplorer from '../explorables/LevelExplorer.astro';
import StageTimeline from '../explorables/StageTimeline.astro';
import TwoDiaries from '../explorables/TwoDiaries.astro';
import BenefitSketch from '../figures/BenefitSketch.astro';
import ContestedPs from '../figures/ContestedPs.astro';
import CountedAnswers from '../figures/CountedAnswers.astro';
import EvidenceLadder from '../figures/EvidenceLadder.astro';
import LevelPair from '../figures/LevelPair.astro';
import LevelWeek from '../figures/LevelWeek.astro';
import NeutralTrap from '../figures/NeutralTrap.astro';
import OneBecomesTwo from '../figures/OneBecomesTwo.astro';
import PullingApart from '../figures/PullingApart.astro';
import SellersDesk from '../figures/SellersDesk.astro';
import ThreeQuestions from '../figures/ThreeQuestions.astro';
import TwoDays from '../figures/TwoDays.astro';
import TwoViews from '../figures/TwoViews.astro';
import Treaty from '../treaty/Treaty.astro';
import Cite from './Cite.astro';
import Term from './Term.astro';
import Voices from './Voices.astro';
import Worked from './Worked.astro';

/** Every component a lesson may use. Authors import nothing: the lesson page hands this map to the text. */
export const vocabulary = {
  BenefitSketch,
  BudgetTable,
  Cite,
  ContestedPs,
  CountedAnswers,
  Diagnostic,
  EvidenceLadder,
  LevelExplorer,
  LevelPair,
  LevelWeek,
  NeutralTrap,
  OneBecomesTwo,
  PullingApart,
  SellersDesk,
  StageTimeline,
  Term,
  ThreeQuestions,
  Treaty,
  TwoDays,
  TwoDiaries,
  TwoViews,
  Voices,
  Worked,
};
