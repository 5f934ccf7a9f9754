// Shapes of words that a sentence without a finite verb may have for one.

/** What tagging one sentence again needs of it. */
export interface Words {
	/** Penn tag of a row. */
	readonly tag: (row: number) => string
	readonly norms: readonly string[]
	readonly words: readonly string[]
}

/** `the dam leaks.` */
export const isThird = ({tag, words}: Words, row: number): boolean =>
	tag(row) === 'NNS' &&
	isLower(words[row]!) &&
	/^NNP?$/.test(tag(row - 1)) &&
	/^(?:[.]|CD|DT|IN|PRP\$?|RB|TO)$/.test(tag(row + 1))

/** `The firm plans to cut jobs.`, `The study links coffee to long life.`: a plural modifies nothing. */
export const isThirdPerson = ({tag, norms, words}: Words, row: number): boolean =>
	tag(row) === 'NNS' &&
	isLower(words[row]!) &&
	/^NNP?$/.test(tag(row - 1)) &&
	(norms[row + 1] === 'to'
		? tag(row + 2) === 'VB'
		: /^(?:CD|DT|NNP?S?|PRP\$?)$/.test(tag(row + 1)) || (tag(row + 1) === 'VBG' && norms[row + 2] === 'to'))

const headlined = new Set(
	`accuses adopts agrees approves arrests attacks backs bans bars beats blames blasts blocks boosts buys cancels clears condemns criticises
	criticizes cuts defends delays demands denies dismisses drops ends expands extends eyes faces fails fines halts hikes hires jails
	joins kills launches lifts loses meets opens orders passes pledges postpones probes promises quits raises reaches rejects
	releases resumes reveals scraps secures seeks sells shuts signs slams slashes sues suspends takes targets threatens tops
	urges vows wants warns wins withdraws`.split(/\s+/),
)

/** `Court blocks merger of two banks`, without a full stop: the second or third word of a headline, before what it takes. */
export const isHeadlined = ({tag, norms}: Words, row: number, from: number): boolean =>
	row < from + 4 &&
	tag(row) === 'NNS' &&
	headlined.has(norms[row]!) &&
	/^NNP?S?$/.test(tag(row - 1)) &&
	/^(?:CD|DT|JJ|NNP?S?|PRP\$?|\$)$/.test(tag(row + 1))

/** Plurals of those who do something, and of what is done, are no verbs. */
export const agents = /(?:ants|e[en]ts|ers|ians|ists|ities|ments|[lt]ors|[st]ions)$/

/** `The flood cost farmers about $48 million`, `The tax cut jobs`, `Gunmen shot dead two guards` */
export const isCosting = (sentence: Words, row: number): boolean => isCost(sentence, row) || isCut(sentence, row)

const isCut = ({tag, norms}: Words, row: number): boolean =>
	/^NN/.test(tag(row - 1)) &&
	/^(?:NN|VBN)$/.test(tag(row)) &&
	(norms[row] === 'shot'
		? norms[row + 1] === 'dead'
		: /^(?:cut|hit|hurt|shut|split)$/.test(norms[row]!) && /^(?:CD|DT|NNS|PRP\$)$/.test(tag(row + 1)))

const isCost = ({tag, norms}: Words, row: number): boolean =>
	norms[row] === 'cost' &&
	/^NN/.test(tag(row - 1)) &&
	/^(?:DT|JJ|NNP?S?|PRP\$?)$/.test(tag(row + 1)) &&
	[2, 3, 4, 5].some((ahead) => /^(?:CD|\$)$/.test(tag(row + ahead)))

/** Not a name. */
export const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)
