import {irregularPasts} from '../../lexicon/irregular.js'

/** The lemma of a word that the lemmatizer analyses wrongly; undefined for all others. */
export function irregularLemma(norm: string, upos: string, xpos: string): string | undefined {
	if (upos === 'NOUN') return lemmaExceptions.get(norm)
	return /^VB[DGN]$/.test(xpos) ? (verbExceptions.get(norm) ?? irregularPasts.get(norm)?.lemma) : undefined
}

/** Plurals that wink-nlp or the learned lemmatizer analyses wrongly, with the right lemma. */
export const lemmaExceptions: ReadonlyMap<string, string> = new Map([
	['bused', 'bus'],
	['busing', 'bus'],
	['consensuses', 'consensus'],
	['crises', 'crisis'],
	['criteria', 'criterion'],
	['egged', 'egg'],
	['mentored', 'mentor'],
	['oxen', 'ox'],
	['phenomena', 'phenomenon'],
	['police', 'police'],
	['precursors', 'precursor'],
	['quizzes', 'quiz'],
	['selves', 'self'],
	['series', 'series'],
	['species', 'species'],
])

/** Past tenses and participles with an ambiguous ending. */
const verbExceptions: ReadonlyMap<string, string> = new Map(
	`bathed bathe|breathed breathe|centred centre|centring centre|contravened contravene|defamed defame
	defuelled defuel|destined destine|divined divine|enrolled enroll|enshrined enshrine|freed free|frolicked frolic
	frolicking frolic|fulfilled fulfill|gamed game|gaslit gaslight|greenlit greenlight|hoed hoe|insured insure
	loathed loathe|manoeuvred manoeuvre|manoeuvring manoeuvre|mimicked mimic|mimicking mimic|offshored offshore
	overstepped overstep|panicked panic|panicking panic|penned pen|picnicked picnic|picnicking picnic|ranged range
	reputed repute|sidestepped sidestep|tinged tinge|trafficked traffic|trafficking traffic|wreathed wreathe`
		.split(/[|\n]/)
		.map((row): [string, string] => {
			const [form = '', lemma = ''] = row.trim().split(' ')
			return [form, lemma]
		}),
)
