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
