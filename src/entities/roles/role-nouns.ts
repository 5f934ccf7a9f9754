import type {Lexicon} from '../../model/lexicon.js'

/** Gender that a role noun tells: `spokeswoman` is female; null where it tells none. */
export function genderOfRole(lexicon: Lexicon, noun: string): 'female' | 'male' | null {
	if (lexicon.has(noun, 'female-noun')) return 'female'
	return lexicon.has(noun, 'male-noun') ? 'male' : null
}
