// English sentences: what the document says of its own indicators, held against its tables.
import type { Catalogue } from './index.js';

export const claimsEn: Catalogue = {
  'claim-share-not-computed':
    'The official formula of the realisation share is not published, so this cannot be verified.',
  'claim-nothing-scored': 'None of the indicators it speaks of was scored, so it cannot be verified.',
  'claim-other-year': 'It speaks of {year}; the data scored here are of another year, so it cannot be verified.',
  'claim-named-reached': 'Of the indicators named, {names} reached the target.',
  'claim-names-unknown':
    'Of the {said} that the text names ({names}), {count} match no row of the tables: this cannot be verified.',
  'claim-named-behind': 'The indicators named are behind their targets: {names}.',
  'claim-open': '{open} have no comparable actual value, so this cannot be verified: {names}.',
  'claim-count-differs': 'It says {said}; scored are {reached} reached and {count} not reached ({names}).',
  'claim-count-differs-none': 'It says {said}; {reached} reached their targets and none did not.',
  'claim-behind-agrees': 'It says that {said} did not reach their targets, and so it is: {rows}.',
  'claim-behind-differs': 'It says that {said} did not reach their targets; it is {count}: {rows}.',
  'claim-behind-differs-none': 'It says that {said} did not reach their targets; none failed to.',
  'claim-count-agrees': 'Scored: {reached} of {total} reached.',
  'claim-others-behind': '{count} of them did not reach the target: {rows}.',
  'claim-number-of-indicators': 'It says {said}; the table has {total}.',
  'claim-also-open': ' Another {open} have no comparable actual value and cannot be verified.',
  'claim-no-binding':
    'This speaks of binding indicators, and none in the scored tables is marked as such: unverifiable.',
  'claim-no-expected':
    'This speaks of expected indicators, and none in the scored tables is marked as such: unverifiable.',
  'claim-unknown-group': 'The scored tables have no category "{group}": unverifiable.',
  'claim-other-total':
    'This speaks of {said} indicators, the scored tables have {total}; whether it is the same table is not known: unverifiable.',
  'claim-share-beside-ours':
    'It says {value}%; by the method of this tool the {scored} scored of {total} make {own}%, which is not the official one (unpublished) and verifies nothing.',
  'claim-share-differs':
    'It says {value}%; {reached} of {total} reach their targets ({share}%), {open} have no comparable value.',
  'claim-share-open':
    'It says {value}%; {reached} of {total} reach their targets ({share}%), {open} have no comparable value: unverifiable.',
  'claim-share-agrees': '{reached} of {total} reach their targets: {share}%.',
};
