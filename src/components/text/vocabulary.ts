import LevelPair from '../figures/LevelPair.astro';
import Cite from './Cite.astro';
import Term from './Term.astro';
import Voices from './Voices.astro';
import Worked from './Worked.astro';

/** Every component a lesson may use. Authors import nothing: the lesson page hands this map to the text. */
export const vocabulary = {
  Cite,
  LevelPair,
  Term,
  Voices,
  Worked,
};
