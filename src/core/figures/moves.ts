import { wordSet } from '../wordSet';

/** Words that say that a figure has moved. */
export const MOVES = wordSet(
  'up down rise rises rose risen rising increase increases increased increasing jump jumped climb climbed gain gained grow ' +
    'grew grown growth surge surged soar soared double doubled fall fell fallen falling drop dropped decline declined decrease ' +
    'decreased cut slide slid slip slipped plunge plunged dip dipped shrink shrank reduce reduced lower lowered raise raised ' +
    'strengthened weakened higher improved improvement widened narrowed eased change changed compared',
);
