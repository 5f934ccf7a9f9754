/** Word forms that wink-nlp lemmatizes wrongly, with the right lemma. */
export const lemmaExceptions: ReadonlyMap<string, string> = new Map([
	['consensuses', 'consensus'],
	['crises', 'crisis'],
	['police', 'police'],
	['precursors', 'precursor'],
	['series', 'series'],
	['species', 'species'],
])
