import {wordsOf} from '../wording/words.js'

/** Fewer words that open with a pronoun are about what stands elsewhere and say little of it. */
const fewest = 6

const pronoun =
	/^(?:he|it|she|they|(?:that|this|these|those)(?: \p{Ll}{2,20})?)(?:[’'](?:ll|re|s)|\s(?:just\s|really\s)?(?:are|has|have|is|isn[’']t|was|wasn[’']t|were|will|would))(?!\p{L})/iu

/** Whether a line gives speech that says nothing alone: `Ann Lee said: “This isn’t right”`. */
export function isEmptySpeech(line: string): boolean {
	const speech = /^[^“”]{2,120}: “([^“”]{1,80})”$/u.exec(line)?.[1]
	return speech !== undefined && wordsOf(speech).length < fewest && pronoun.test(speech)
}
