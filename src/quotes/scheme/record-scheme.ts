import {type Document, lemmaAt, normAt} from '../../model/document.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import {type Cue, knownCue} from '../cues.js'
import type {SchemeContext} from '../filter/content-form.js'
import {filterRules} from '../filter/reported-speech.js'
import {type LearnedAttribution, placeOfAttribution} from '../learned-attribution.js'
import {antecedentOfCue} from './antecedent.js'
import {contentStartRules} from './content-start.js'
import {speechEvent} from './speech-event.js'

/** From the attributions of PolNeAR, on which the models were trained, to the quotes of our records. */
export const schemeRules = ruleSet<SchemeContext, LearnedAttribution>(
	'quotes',
	['antecedent', 'filter', 'content-start', 'occasion'],
	[antecedentOfCue, ...filterRules, ...contentStartRules, speechEvent],
)

/** The attribution as our records want it; null where nothing is said: `endorsed the deal`, `voted to leave`. */
export function toRecordScheme(doc: Document, found: LearnedAttribution): LearnedAttribution | null {
	const run = {...doc.run, firings: [...found.firings]}
	const {item} = rewrite(schemeRules, {doc, known: cueOf(doc, found)}, found, run, placeOfAttribution)
	// What is dropped leaves no record to tell why.
	if (item === null) doc.run.firings.push(...run.firings)
	return item && {...item, firings: run.firings}
}

// With its particle where there is one: `call on`.
function cueOf(doc: Document, {cue, cueHead}: LearnedAttribution): Cue | undefined {
	const cueAt = (row: number): Cue | undefined =>
		knownCue(doc.lexicon, `${lemmaAt(doc, row)} ${normAt(doc, row + 1)}`) ?? knownCue(doc.lexicon, lemmaAt(doc, row))
	let found = cueAt(cueHead)
	for (let row = cue.from; row < cue.to && !found; row++) found = cueAt(row)
	return found
}
