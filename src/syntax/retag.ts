import {retagInfinitives} from './retag-infinitives.js'
import {isClub, isStanding, isWho, namesPeople} from './retag-people.js'
import {isDoneByAll, isHarming, isMissing, isMoney, isMoving, isStriking, isTopic} from './retag-reports.js'
import type {Tagged, TagSet} from './tagger.js'

/** Whether a rule's word stands at a row. */
export type Test = (tagged: Tagged, tags: TagSet, norms: readonly string[], row: number) => boolean

/** Sets right, before trees are built, what a tagger can't know from two tags back. */
export function retag(tagged: Tagged, tags: TagSet, norms: readonly string[]): void {
	const noun = tags.names.indexOf('NOUN|NN')
	const verb = tags.names.indexOf('VERB|VBP')
	const adjective = tags.names.indexOf('ADJ|JJ')
	if (noun < 0 || verb < 0 || adjective < 0) return
	retagInfinitives(tagged, tags, norms)
	const participle = tags.names.indexOf('VERB|VBN')
	const past = tags.names.indexOf('VERB|VBD')
	const plural = tags.names.indexOf('NOUN|NNS')
	const rules: readonly (readonly [is: Test, told: number])[] = [
		[namesPeople, noun],
		[isWho, noun],
		[isStanding, noun],
		[isOwning, verb],
		[isHereby, verb],
		[isNear, adjective],
		[isGrowing, adjective],
		[isDeveloping, adjective],
		[isLoved, adjective],
		[isDeed, noun],
		[isShowing, noun],
		[isFighting, noun],
		[isCosting, participle],
		[isTaken, plural],
		[isGuilty, adjective],
		[isMissing, adjective],
		[isMoney, noun],
		[isTopic, plural],
		[isClaimed, plural],
		[isHarming, past],
		[isStriking, past],
		[isMoving, past],
		[isDoneByAll, past],
		[isReading, past],
		[isClub, tags.names.indexOf('PROPN|NNP')],
		[isCentring, tags.names.indexOf('VERB|VBZ')],
		[isAppealing, tags.names.indexOf('VERB|VBG')],
	]
	for (let row = 0; row < norms.length - 1; row++) {
		const told = rules.find(([is]) => is(tagged, tags, norms, row))?.[1] ?? -1
		if (told < 0) continue
		tagged.best[row] = told
		tagged.second[row] = told
	}
}

// `collected floats on the beach`: what stands right behind a past tense is no verb.
const isTaken = ({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	row > 1 &&
	xpos[best[row]!] === 'VBZ' &&
	(xpos[best[row - 1]!] === 'VBD' ||
		(/^(?:calls|claims|cuts|demands|threats)$/.test(norms[row]!) &&
			/^(?:faces?|facing|heed|ignores?|rejects?|resists?)$/.test(norms[row - 1]!))) &&
	/^\p{Ll}{4,}s$/u.test(norms[row]!) &&
	/^(?:CC|IN|TO|[.,])$/.test(xpos[best[row + 1]!]!) &&
	!/^(?:does|means|says)$/.test(norms[row]!)

// `her worst showing in the league`
const isShowing: Test = ({best}, {xpos}, norms, row) =>
	row > 1 &&
	/^(?:feeling|hearing|offering|rating|reading|ruling|showing|standing|understanding|warning)$/.test(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	/^JJ/.test(xpos[best[row - 1]!]!) &&
	/^(?:DT|PRP\$)$/.test(xpos[best[row - 2]!]!)

// `fled because of fighting`
const isFighting: Test = ({best}, {xpos}, norms, row) =>
	row > 0 &&
	/^(?:fighting|looting|shelling)$/.test(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	/^(?:amid|despite|of|heavy|fierce|the)$/.test(norms[row - 1]!) &&
	/^(?:CC|IN|MD|VB[DPZ]|[,.])$/.test(xpos[best[row + 1]!]!)

// `Claims that the vote was rigged are false`
const isClaimed: Test = ({best}, {xpos}, norms, row) =>
	/^(?:claims|fears|hopes|reports)$/.test(norms[row]!) &&
	norms[row + 1] === 'that' &&
	xpos[best[row]!] === 'VBZ' &&
	(row === 0 || norms[row - 1] === '.')

// `We hereby issue waivers`
const isHereby: Test = ({best}, {upos}, norms, row) =>
	row > 1 && norms[row - 1] === 'hereby' && /^(?:i|they|we|you)$/.test(norms[row - 2]!) && upos[best[row]!] === 'NOUN'

// `found the clerk guilty`
const isGuilty: Test = ({best}, {upos}, norms, row) => norms[row] === 'guilty' && upos[best[row]!] === 'NOUN'

// `Nobody was hurt, the statement read`
const isReading: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'read' &&
	row > 1 &&
	xpos[best[row]!] !== 'VBD' &&
	/^(?:e-?mail|letter|message|notice|post|release|sign|statement|text|tweet)$/.test(norms[row - 1]!) &&
	/^[,.:]$/.test(norms[row + 1]!)

// `The row centres on pay`
const isCentring: Test = ({best}, {xpos}, norms, row) =>
	row > 1 &&
	/^cent(?:er|re)s$/.test(norms[row]!) &&
	/^(?:a?round|on)$/.test(norms[row + 1]!) &&
	xpos[best[row]!] === 'NNS' &&
	/^NNP?$/.test(xpos[best[row - 1]!]!)

// `Police are appealing for witnesses`
const isAppealing: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'appealing' && xpos[best[row]!] === 'JJ' && norms[row + 1] === 'for'

// `had cost £15 million`
const isCosting = ({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	norms[row] === 'cost' &&
	xpos[best[row]!] === 'NN' &&
	/^(?:had|has|have|'ve)$/.test(norms[row - 1] ?? '') &&
	/^(?:CD|DT|PRP\$?|\$)$/.test(xpos[best[row + 1]!]!)

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
	(row === 0 || /^(?:ADP|AUX|CCONJ|PART|PUNCT|VERB)$/.test(upos[best[row - 1]!]!))

// `his family and loved ones`
const isLoved: Test = (_tagged, _tags, norms, row) => norms[row] === 'loved' && /^ones?$/.test(norms[row + 1]!)

const growing = new Set(
	'alarming climbing competing conflicting crippling damning declining devastating dwindling escalating falling growing lasting looming mounting ongoing opposing outstanding overwhelming rising shrinking simmering soaring spiraling spiralling sprawling surging surviving sweeping swelling underlying widening worsening'.split(
		' ',
	),
)

const trying =
	/^(?:avoid|beg[aiu]n|consider|continu|enjoy|favou?r|finish|halt|keep|kept|like|love|prefer|quit|resum|risk|start|stop|try|tri)(?:e?d|e?s|p?ed)?$/

// `announced sweeping cuts`: what can only describe the noun it stands before; not `considered growing rice`
const isGrowing = ({best}: Tagged, {upos, xpos}: TagSet, norms: readonly string[], row: number): boolean =>
	growing.has(norms[row]!) &&
	xpos[best[row]!] === 'VBG' &&
	row > 0 &&
	/^(?:ADP|CCONJ|VERB)$/.test(upos[best[row - 1]!]!) &&
	!(norms[row] === 'growing' && (upos[best[row - 1]!] !== 'VERB' || trying.test(norms[row - 1]!))) &&
	/^(?:JJ|NNS?)$/.test(xpos[best[row + 1]!]!)

// `to assist developing countries`
const isDeveloping: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'developing' &&
	xpos[best[row]!] === 'VBG' &&
	/^(?:countr(?:ies|y)|econom(?:ies|y)|markets?|nations?|regions?|states|world)$/.test(norms[row + 1]!)

// `The win cheered them`, `Work on the bridge is slow`: what stands behind an article, or before a phrase and a finite verb, is a noun.
function isDeed({best}: Tagged, {xpos}: TagSet, norms: readonly string[], row: number): boolean {
	if (xpos[best[row]!] !== 'VB') return false
	const tag = (at: number): string => xpos[best[at] ?? 0] ?? ''
	if (row > 0 && /^(?:an?|the)$/.test(norms[row - 1]!)) return /^(?:CC|IN|MD|TO|VB[DZ]|[,.:]|'')$/.test(tag(row + 1))
	// `a 3-1 win over them`
	if (row > 3 && tag(row - 1) === 'CD' && /^[-–]$/.test(norms[row - 2]!) && /^(?:an?|the)$/.test(norms[row - 4]!))
		return true
	if (row > 0 && norms[row - 1] !== '.') return false
	let at = row + 1
	if (!/^(?:across|along|at|between|for|from|in|near|of|on|over)$/.test(norms[at]!)) return false
	at++
	while (at < row + 9 && /^(?:CD|DT|JJ|NNP?S?|POS|PRP\$)$/.test(tag(at))) at++
	return at > row + 2 && at < row + 9 && /^(?:MD|VB[DZ])$/.test(tag(at))
}
