import {wordsOf} from './words.js'

/** Share of the words of the shorter line from which on two lines say the same. */
const sameWords = 0.8

/** Whether a line says what another has said: a headline and the sentence below it, a paragraph that stands twice. */
export function repeats(a: string, b: string): boolean {
	const [words, others] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
	const [few, many] = words.size < others.size ? [words, others] : [others, words]
	return [...few].filter((word) => many.has(word)).length >= sameWords * few.size
}

/** Whether a line says what one of those before it has said. */
export const isGivenIn = (line: string, ...before: readonly (readonly {readonly text: string}[])[]): boolean =>
	before.some((lines) => lines.some(({text}) => repeats(text, line)))
