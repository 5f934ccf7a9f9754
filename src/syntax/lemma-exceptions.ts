/** Plurals that wink-nlp or the learned lemmatizer takes apart wrongly, with the right lemma. */
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

/** Pasts and participles in -ed whose ending says too little. */
export const verbExceptions: ReadonlyMap<string, string> = new Map(
	`bathed bathe|breathed breathe|contravened contravene|defamed defame|destined destine|divined divine|enrolled enroll
	enshrined enshrine|freed free|fulfilled fulfill|gamed game|hoed hoe|insured insure|loathed loathe|overstepped overstep
	penned pen|ranged range|reputed repute|sidestepped sidestep|wreathed wreathe`
		.split(/[|\n]/)
		.map((row): [string, string] => {
			const [form = '', lemma = ''] = row.trim().split(' ')
			return [form, lemma]
		}),
)
