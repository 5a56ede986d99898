import { wordSet } from '../wordSet';

/** Words before a name that are no part of its mention: "Mr", "Lady". */
export const courtesies = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. rev rev. sir dame lord lady baroness',
);
