import Diagnostic from '../diagnostic/Diagnostic.astro';
import BudgetTable from '../explorables/BudgetTable.astro';
import LevelExplorer from '../explorables/LevelExplorer.astro';
import MoveHandoff from '../explorables/MoveHandoff.astro';
import StageTimeline from '../explorables/StageTimeline.astro';
import TwoDiaries from '../explorables/TwoDiaries.astro';
import BenefitSketch from '../figures/BenefitSketch.astro';
import CaseSteps from '../figures/CaseSteps.astro';
import CommissionSplit from '../figures/CommissionSplit.astro';
import ContestedPs from '../figures/ContestedPs.astro';
import CountedAnswers from '../figures/CountedAnswers.astro';
import DisputedDates from '../figures/DisputedDates.astro';
import EvidenceLadder from '../figures/EvidenceLadder.astro';
import FieldRoute from '../figures/FieldRoute.astro';
import LeadGates from '../figures/LeadGates.astro';
import LevelPair from '../figures/LevelPair.astro';
import LevelWeek from '../figures/LevelWeek.astro';
import NeutralTrap from '../figures/NeutralTrap.astro';
import NumberTrail from '../figures/NumberTrail.astro';
import OneBecomesTwo from '../figures/OneBecomesTwo.astro';
import PullingApart from '../figures/PullingApart.astro';
import SellersDesk from '../figures/SellersDesk.astro';
import SplitMarketing from '../figures/SplitMarketing.astro';
import ThreeQuestions from '../figures/ThreeQuestions.astro';
import TreatyPage from '../figures/TreatyPage.astro';
import TwoDays from '../figures/TwoDays.astro';
import TwoViews from '../figures/TwoViews.astro';
import WhoWasAsked from '../figures/WhoWasAsked.astro';
import Treaty from '../treaty/Treaty.astro';
import Cite from './Cite.astro';
import DistrustedNumbers from './DistrustedNumbers.astro';
import Term from './Term.astro';
import Voices from './Voices.astro';
import Worked from './Worked.astro';

/** Every component a lesson may use. Authors import nothing: the lesson page hands this map to the text. */
export const vocabulary = {
  BenefitSketch,
  BudgetTable,
  CaseSteps,
  Cite,
  CommissionSplit,
  ContestedPs,
  CountedAnswers,
  Diagnostic,
  DisputedDates,
  DistrustedNumbers,
  EvidenceLadder,
  FieldRoute,
  LeadGates,
  LevelExplorer,
  LevelPair,
  LevelWeek,
  MoveHandoff,
  NeutralTrap,
  NumberTrail,
  OneBecomesTwo,
  PullingApart,
  SellersDesk,
  SplitMarketing,
  StageTimeline,
  Term,
  ThreeQuestions,
  TreatyPage,
  Treaty,
  TwoDays,
  TwoDiaries,
  TwoViews,
  Voices,
  WhoWasAsked,
  Worked,
};
