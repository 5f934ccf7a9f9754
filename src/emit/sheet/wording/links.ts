const before =
	'(?:After|Against|Amid|Because of|Before|Besides|By|Despite|Due to|During|For|From|In|Like|On|Since|Thanks to|Through|To|Until|With|Without)'
// Words that a subject of one or two words stands before: `Another was shot`, `The two met`.
const verbs =
	'(?:also )?(?:agreed|are|can|could|did|does|had|has|have|is|may|met|might|must|said|say|says|should|sold|was|were|will|would)\\b'
const times = '(?:afternoon|case|century|day|decade|evening|moment|month|morning|night|point|season|time|week|year)'

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
	`(?:At|On|In) that (?:\\p{Ll}{2,15},|${times} (?!as\\b|in\\b|of\\b|that\\b|when\\b))`,
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

// Nouns for what a sentence has told.
const nouns =
	'accusation|announcement|argument|arrangement|attempt|change|claim|comment|decision|development|difference|discovery|effort|episode|exchange|figure|finding|gesture|incident|increase|initiative|interview|measure|message|method|move|moment|news|order|outcome|plan|policy|problem|proposal|question|quote|reaction|reason|remark|request|response|result|revelation|ruling|scheme|statement|step|story|suggestion|verdict|warning'
// What says in the same sentence which it is: `the move by Acme`, `the news that it rained`.
const complement =
	'(?:about|against|at|between|by|for|from|in|is that|of|on|over|that|to|was that|were that|which|who|with)'
const shell = new RegExp(`^The (?:\\p{Ll}{2,12} )?(${nouns})s? (?!${complement}\\b)\\p{L}`, 'u')
const inside = new RegExp(
	`\\b(?:(?:that (?:${nouns}|amount|number|total)|this) (?:had|has|is|was|will|would)|(?:do|does|did|done|doing) this)\\b`,
	'u',
)
// `Ray is happy with it`
const ending = /^(?:\S{1,30} ){3,9}(?:about|at|for|of|on|to|with) (?:it|that|this)$/u

/** Whether a word ties a line to a sentence before it: `As a result, the mill fell`, `Ray says that claim is old`, `Ray says this will end`. */
export const opensWithLink = (text: string): boolean =>
	link.test(text) || ending.test(text) || inside.test(text.replace(/[“"][^“”"]{0,400}[”"]/g, ''))

/** The noun at the front of a line for what a sentence before it has told: `move` of `The move cost 40 jobs`. */
export const nounForSentence = (text: string): string | undefined => shell.exec(text)?.[1]
