import type {Span} from '../../../model/span.js'

/** The verb of `he’s leading`, written out: with a name it would read as a possessive; undefined where that isn't clear: `he’d`, `it’s written`. */
export function contractedVerb(
	text: string,
	{start, end}: Span,
): {readonly text: string; readonly length: number} | undefined {
	const [whole, ending] = /^[’'](s|d|ll|ve|re|m)\b/.exec(text.slice(end, end + 4)) ?? ['', '']
	if (whole === '') return {text: '', length: 0}
	const after = text.slice(end + whole.length, end + whole.length + 60)
	// `It’s written in Latin`
	const participle = perfect.exec(after)?.[1]
	const isPerfect = participle !== undefined && !(/^it$/i.test(text.slice(start, end)) && passive.test(participle))
	const verb = ending === 'll' ? 'will' : ending !== 's' ? null : isPerfect ? 'has' : present.test(after) ? 'is' : null
	return verb === null ? undefined : {text: ` ${verb}`, length: whole.length}
}

const perfect =
	/^ (?:also |always |already |ever |just |long |never |not |only |since )?(argued|been|become|claimed|come|gone|got|had|insisted|made|said|seen|spoken|taken|vowed|won|written)\b/
// Those of things may be passives.
const passive = /^(?:argued|claimed|insisted|made|said|seen|spoken|taken|vowed|won|written)$/
const present =
	/^ (?:(?:also|already|always|just|never|not|now|only|still) )?(?:an?|in|on|ready|sure|the|\p{L}{2,20}ing)\b/u
