/**
 * The query for https://query.wikidata.org whose result, as CSV or JSON, can be imported. The first line of its
 * pattern says for which country. Copydesk itself never asks Wikidata.
 */
export const WIKIDATA_QUERY = `# Who has held which office of a country, and when. wd:Q298 is Chile: put the country you want.
SELECT ?person ?personLabel ?positionLabel ?country ?start ?startPrecision ?end ?endPrecision ?genderLabel WHERE {
  VALUES ?state { wd:Q298 }
  ?state wdt:P297 ?country.
  ?position wdt:P1001 ?state.
  ?position wdt:P279*/wdt:P31* wd:Q294414.
  ?person p:P39 ?held.
  ?held ps:P39 ?position.
  ?held pqv:P580 [ wikibase:timeValue ?start; wikibase:timePrecision ?startPrecision ].
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end; wikibase:timePrecision ?endPrecision ]. }
  OPTIONAL { ?person wdt:P21 ?gender. }
  FILTER(?start >= "2000-01-01T00:00:00Z"^^xsd:dateTime)
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en". }
}
ORDER BY ?positionLabel ?start
`;
