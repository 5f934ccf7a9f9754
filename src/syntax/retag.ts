import {finiteTag} from '../model/finite-tag.js'
import type {Tagged, TagSet} from './tagger.js'

/** Sets right, before trees are built, what a tagger can't know from two tags back. */
export function retag(tagged: Tagged, tags: TagSet, norms: readonly string[]): void {
	const noun = tags.names.indexOf('NOUN|NN')
	const verb = tags.names.indexOf('VERB|VBP')
	const adjective = tags.names.indexOf('ADJ|JJ')
	if (noun < 0 || verb < 0 || adjective < 0) return
	for (let row = 1; row < norms.length - 1; row++) {
		const told = namesPeople(tagged, tags, norms, row)
			? noun
			: isOwning(tagged, tags, norms, row)
				? verb
				: isNear(tagged, tags, norms, row)
					? adjective
					: -1
		if (told < 0) continue
		tagged.best[row] = told
		tagged.second[row] = told
	}
}

const people = new Set('accused condemned deceased injured wounded'.split(' '))

// `The accused pleaded guilty`: a participle between `the` and a finite verb is a noun, whatever it is elsewhere.
const namesPeople = ({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	people.has(norms[row]!) && /^(?:both|the|two)$/.test(norms[row - 1]!) && finiteTag.test(xpos[best[row + 1]!]!)

// `the couple own and run a bakery`: as an adjective it stands behind whose it is.
const isOwning = ({best}: Tagged, {upos, xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	norms[row] === 'own' &&
	upos[best[row]!] === 'ADJ' &&
	/^(?:NN|NNS|NNPS?)$/.test(xpos[best[row - 1]!]!) &&
	/^(?:a|an|and|the)$/.test(norms[row + 1]!)

// `moved to neighbouring Chad`; not `a town neighbouring Chad`
const isNear = ({best}: Tagged, {upos, xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	/^neighbou?ring$/.test(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	/^NNPS?$/.test(xpos[best[row + 1]!]!) &&
	/^(?:ADP|AUX|CCONJ|PART|VERB)$/.test(upos[best[row - 1]!]!)
