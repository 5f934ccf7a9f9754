import {inClass} from '../../../lexicon/lexicon.js'

const before =
	'(?:After|Against|Amid|Because of|Before|Besides|By|Despite|Due to|During|For|From|In|Like|On|Since|Thanks to|Through|To|Until|With|Without)'
// Words that a subject of one or two words stands before: `Another was shot`, `The two met`.
const verbs =
	'(?:also )?(?:agreed|are|can|could|did|does|had|has|have|is|may|met|might|must|said|say|says|should|sold|was|were|will|would)\\b'
const links = [
	// `Despite this, the mill fell`
	`${before} (?:all )?(?:this|that|these|those),`,
	'(?:After|Before|By|Since|Until) then[ ,]',
	// `So far, that has not happened`
	'\\p{L}[^,]{0,25}, (?:this|that) (?:had|has|is|was|will|would)\\b',
	// `As a result, the mill fell`, but not `As a result of the storm`
	'As (?:a|one) (?:consequence|result)\\b(?! of\\b)',
	'As such,',
	'By contrast,',
	'In (?:response|return),',
	// `On the same day, the mill fell`, but not `On the same day that Ray left`
	'(?:(?:At|On|In) t|T)he same \\p{Ll}{2,12},',
	`(?:At|On|In) that (?<occasion>\\p{Ll}{2,15})(?:,| (?!as\\b|in\\b|of\\b|that\\b|when\\b))`,
	// `Under such terms, the mill fell`, but not `Firms such as Acme`
	'(?:Such|\\p{Lu}\\p{L}{1,9} such) (?!as\\b)(?:an? )?\\p{Ll}',
	// `The 40-year-old was jailed`, but not `The 40-year-old bridge`
	`The \\d{1,3}-year-old ${verbs}`,
	// `Because it was late`
	'Because (?!of\\b)[^,]{1,100}$',
	`(?:Another|Both|Neither|Others) ${verbs}`,
	`The (?:former|latter|others?|pair|same|trio|two) ${verbs}`,
]
const link = new RegExp(`^(?:${links.join('|')})`, 'u')

// `The move cost 40 jobs`, but not `The move by Acme`, `The decision is to sell`.
const shell =
	/^The (?:latest |new |sudden )?(?<noun>\p{Ll}{4,14}) (?:also |then )?(?:are|could|cost|costs|had|has|have|is|may|might|must|was|were|will|would) (?!by\b|how\b|not to\b|that\b|to\b|whether\b|why\b)/u
// Without an article no such noun stands behind the conjunction: `Ray said that claim was old`, `that total was wrong`.
const insides = [
	/(?<!\p{L})that (?<noun>\p{Ll}{4,14}) (?:had|has|is|was|will|would)(?!\p{L})/gu,
	/(?<!\p{L})(?:this (?:had|has|is|was|will|would)(?!\p{L})|(?:do|does|did|done|doing) this(?=[.,;]|$| (?:because|by|if|to|when|with) ))/gu,
]
// `Ray is happy with it`, in a clause that names nothing else which it could be
const ending =
	/^(?:\p{Lu}\S{1,30} ){1,4}(?:are|is|was|were) (?:\p{Ll}{1,15} ){1,3}(?:about|at|for|of|on|to|with) (?:it|that|this)$/u

const pointing = ['shell-noun', 'pointed-noun'] as const

/** Whether a word ties a line to a sentence before it: `As a result, the mill fell`, `Ray says that claim is old`, `Ray says this will end`. */
export function opensWithLink(text: string): boolean {
	const found = link.exec(text)
	const occasion = found?.groups?.occasion
	if (found && (occasion === undefined || found[0].endsWith(',') || inClass(occasion, 'occasion-noun'))) return true
	if (ending.test(text)) return true
	const own = text.replace(/[“"][^“”"]{0,400}[”"]/g, '')
	return insides.some((one) =>
		[...own.matchAll(one)].some(
			({groups}) => groups?.noun === undefined || pointing.some((one) => inClass(groups.noun!, one)),
		),
	)
}

/** The noun at the front of a line for what the sentence before it says: `move` of `The move cost 40 jobs`. */
export function nounForSentence(text: string): string | undefined {
	const noun = shell.exec(text)?.groups?.noun
	return noun !== undefined && [noun, noun.replace(/s$/, '')].some((word) => inClass(word, 'shell-noun'))
		? noun
		: undefined
}
