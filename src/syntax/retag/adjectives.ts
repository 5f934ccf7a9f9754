import type {Tagged, TagSet} from '../tagger.js'
import type {Test} from './retag.js'

// Adjectives that a tagger takes for something else.

/** `found the clerk guilty` */
export const isGuilty: Test = ({best}, {upos}, norms, row) => norms[row] === 'guilty' && upos[best[row]!] === 'NOUN'

/** `moved to neighbouring Chad`; not `a town neighbouring Chad` */
export const isNear = ({best}: Tagged, {upos, xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	/^neighbou?ring$/.test(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	/^NNPS?$/.test(xpos[best[row + 1]!]!) &&
	(row === 0 || /^(?:ADP|AUX|CCONJ|PART|PUNCT|VERB)$/.test(upos[best[row - 1]!]!))

/** `his family and loved ones` */
export const isLoved: Test = (_tagged, _tags, norms, row) => norms[row] === 'loved' && /^ones?$/.test(norms[row + 1]!)

const growing = new Set(
	'alarming climbing competing conflicting crippling damning declining devastating dwindling escalating falling growing lasting looming mounting ongoing opposing outstanding overwhelming rising shrinking simmering soaring spiraling spiralling sprawling surging surviving sweeping swelling underlying widening worsening'.split(
		' ',
	),
)

const trying =
	/^(?:avoid|beg[aiu]n|consider|continu|enjoy|favou?r|finish|halt|keep|kept|like|love|prefer|quit|resum|risk|start|stop|try|tri)(?:e?d|e?s|p?ed)?$/

/** `announced sweeping cuts`: what can only describe the noun it stands before; not `considered growing rice` */
export const isGrowing = ({best}: Tagged, {upos, xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	growing.has(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	row > 0 &&
	/^(?:ADP|CCONJ|VERB)$/.test(upos[best[row - 1]!]!) &&
	!(norms[row] === 'growing' && (upos[best[row - 1]!] !== 'VERB' || trying.test(norms[row - 1]!))) &&
	/^(?:JJ|NNS?)$/.test(xpos[best[row + 1]!]!)

/** `to assist developing countries` */
export const isDeveloping: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'developing' &&
	xpos[best[row]!] === 'VBG' &&
	/^(?:countr(?:ies|y)|econom(?:ies|y)|markets?|nations?|regions?|states|world)$/.test(norms[row + 1]!)
