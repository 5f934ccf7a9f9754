/** A figure of models/SCORES.md, as printed there: `76.9`, `−2.5`; `best` is empty where none is known. */
export interface Score {
	readonly ours: string
	readonly best: string
}

/** The figures of `models/SCORES.md` by set and metric: `newsfacts/closed quotes.f1`. */
export function readScores(markdown: string): ReadonlyMap<string, Score> {
	const scores = new Map<string, Score>()
	let set = ''
	for (const line of markdown.split('\n')) {
		if (!line.startsWith('|') || line.startsWith('| ---')) continue
		const [name = '', , metric = '', ours = '', best = ''] = line
			.slice(1)
			.split('|')
			.map((cell) => cell.trim())
		if (name === 'set') continue
		if (name !== '') set = name
		scores.set(`${set} ${metric}`, {ours, best})
	}
	return scores
}
