/**
 * Gold's verb (`be arrested`, `call for`) and ours are the same: a passive's `be` and particles or prepositions at the end
 * don't count. Of several verbs the last says what was done: `manage to reunite`.
 */
export function sameVerb(gold: string, ours: {readonly lemma: string; readonly text: string}): boolean {
	const last = gold.toLowerCase().split(' to ').at(-1)!
	return [gold, last].some((verb) => {
		const wanted = withoutBe(withoutParticles(verb))
		return wanted === plain(ours.lemma) || (isPassive(verb) && wanted === plain(ours.text))
	})
}

const plain = (verb: string): string => withoutBe(withoutParticles(verb))

const isPassive = (verb: string): boolean => /^be /i.test(verb)

const withoutBe = (verb: string): string => verb.replace(/^be (?=\S)/, '')

// Never leaves nothing.
function withoutParticles(verb: string): string {
	const words = verb.toLowerCase().split(' ')
	while (words.length > 1 && particles.has(words.at(-1)!)) words.pop()
	return words.join(' ')
}

const particles = new Set(
	'about across after against ahead along apart around as aside at away back by down for forth forward from in into of off on onto out over through to together toward towards under up upon with without'.split(
		' ',
	),
)
