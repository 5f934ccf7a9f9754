import type {Tagged, TagSet} from './tagger.js'

const people = new Set('accused condemned deceased injured wounded'.split(' '))
const finite = /^(?:VBD|VBZ|VBP|MD)$/

/** `The accused pleaded guilty`: a participle between `the` and a finite verb is a noun, whatever it is elsewhere. */
export function nameParticiples({best, second}: Tagged, {names, xpos}: TagSet, norms: readonly string[]): void {
	const noun = names.indexOf('NOUN|NN')
	if (noun < 0) return
	for (let row = 1; row < norms.length - 1; row++) {
		if (!people.has(norms[row]!) || !/^(?:both|the|two)$/.test(norms[row - 1]!)) continue
		if (!finite.test(xpos[best[row + 1]!]!)) continue
		best[row] = noun
		second[row] = noun
	}
}
