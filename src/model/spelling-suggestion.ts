/** The known name that a word most likely means, misspelled in one place: `publised` → published; null where it means none. */
export function suggestSpelling(word: string, known: Iterable<string>, least = minLetters): string | null {
	if (word.length < least) return null
	for (const name of known) if (name.length >= least && isOneSlip(word, name)) return name
	return null
}

const minLetters = 4

// One letter too many, too few or another one, or two neighbours changed round.
function isOneSlip(word: string, name: string): boolean {
	const gap = word.length - name.length
	if (word === name || Math.abs(gap) > 1) return false
	let at = 0
	while (at < word.length && word[at] === name[at]) at++
	if (gap > 0) return word.slice(at + 1) === name.slice(at)
	if (gap < 0) return word.slice(at) === name.slice(at + 1)
	const rest = word.slice(at + 1) === name.slice(at + 1)
	const turned = word[at] === name[at + 1] && word[at + 1] === name[at] && word.slice(at + 2) === name.slice(at + 2)
	return rest || turned
}
