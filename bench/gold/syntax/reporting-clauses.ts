import {percent} from '#src/evaluate/counts.js'
import type {Figure} from '#src/evaluate/score.js'
import {baseLexicon} from '#src/lexicon/lexicon.js'
import {isSpeechVerb} from '#src/quotes/cue-clauses.js'
import type {ParsedWord} from './conll18.js'

/** Arcs between a verb of speech and what it reports, and to that verb's subject: how many there are, how many are right. */
export interface ReportingArcs {
	readonly clauses: number
	readonly clausesRight: number
	readonly subjects: number
	readonly subjectsRight: number
}

export const noReporting: ReportingArcs = {clauses: 0, clausesRight: 0, subjects: 0, subjectsRight: 0}

const universal = ({deprel}: ParsedWord): string => deprel.replace(/:.*$/, '')
const speaks = ({lemma, upos}: ParsedWord): boolean => upos === 'VERB' && isSpeechVerb(baseLexicon, lemma)

/**
 * Counts the reporting clauses of a text over gold words: a `ccomp` of a verb of speech, or such a verb as `parataxis` of
 * what it reports. An arc is right with its head and label. `ours` has a word for each of `gold`.
 */
export function addReporting(
	sum: ReportingArcs,
	gold: readonly ParsedWord[],
	ours: readonly ParsedWord[],
): ReportingArcs {
	const right = (at: number): boolean =>
		ours[at]!.head === gold[at]!.head && universal(ours[at]!) === universal(gold[at]!)
	// By the place of the word whose arc it is, with the verb that reports.
	const clauses = gold.flatMap((word, at) => {
		const head = gold[word.head]
		if (universal(word) === 'ccomp' && head && speaks(head)) return {at, verb: word.head}
		return universal(word) === 'parataxis' && speaks(word) ? {at, verb: at} : []
	})
	const verbs = new Set(clauses.map(({verb}) => verb))
	const subjects = [...gold.keys()].filter((at) => universal(gold[at]!) === 'nsubj' && verbs.has(gold[at]!.head))
	return {
		clauses: sum.clauses + clauses.length,
		clausesRight: sum.clausesRight + clauses.filter(({at}) => right(at)).length,
		subjects: sum.subjects + subjects.length,
		subjectsRight: sum.subjectsRight + subjects.filter(right).length,
	}
}

/** Shares of these arcs that are right, in per cent. */
export const reportingFigures = ({clauses, clausesRight, subjects, subjectsRight}: ReportingArcs): Figure[] => [
	{metric: 'gold.reporting', value: percent(clausesRight, clauses)},
	{metric: 'gold.reporting.subject', value: percent(subjectsRight, subjects)},
]
