const before =
	'(?:After|Against|Amid|Because of|Before|Besides|By|Despite|Due to|During|For|From|In|Like|On|Since|Thanks to|Through|To|Until|With|Without)'
// Nouns that stand behind `the two`, for those the article is about.
const parties = '(?:countries|nations|parties|sides?)'

const links = [
	// `Despite this, the mill fell`
	`${before} (?:all )?(?:this|that|these|those),`,
	'(?:After|Before|By|Since|Until) then[ ,]',
	// `So far, that has not happened`
	'\\p{L}[^,]{0,25}, (?:this|that) (?:had|has|is|was|will|would)\\b',
	'As (?:a|one) (?:consequence|result)\\b',
	'As such,',
	'By contrast\\b',
	'In (?:response|return),',
	'(?:At|On|In) (?:that|the same) ',
	// `Under such terms, the mill fell`
	'(?:Such|\\p{Lu}\\p{L}{1,9} such) (?:an? )?\\p{Ll}',
	// `The 40-year-old sold two mills`
	'The \\d{1,3}-year-old\\b',
	// `Because it was late`
	'Because [^,]{1,400}$',
	// `Another was shot`
	`(?:Another|Both|Neither|Others) (?!${parties}\\b)\\p{Ll}`,
	`The (?:former|latter|others?|pair|same|trio|two)\\b(?! (?:day|week|${parties})\\b)`,
]
const link = new RegExp(`^(?:${links.join('|')})`, 'u')

// Nouns for what a sentence has stated.
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

/** The noun at the front of a line for what a sentence before it has stated: `move` of `The move cost 40 jobs`. */
export const nounForSentence = (text: string): string | undefined => shell.exec(text)?.[1]
