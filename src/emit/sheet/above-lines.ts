import type {RelationFact} from '../../facts/relation/schema.js'
import type {RoleFact} from '../../facts/role/schema.js'
import type {AboveLines} from './people-lines.js'
import type {SheetLine} from './sheet-article.js'

/**
 * What lines say already: a post or relation whose words stand in a line of its sentence (`Mayor Ann Lee sold the mill` says that she is
 * mayor), a person whose last name does.
 */
export function aboveLines(lines: readonly SheetLine[]): AboveLines {
	const words = new Map<number, Set<string>>()
	for (const {text, sentences} of lines) {
		const own = wordsOf(text)
		for (const sentence of new Set(sentences)) words.set(sentence, new Set([...(words.get(sentence) ?? []), ...own]))
	}
	const all = new Set([...words.values()].flatMap((own) => [...own]))
	return {
		isGiven: (fact) => {
			const line = words.get(fact.sentence)
			return line !== undefined && saidBy(fact).every((word) => line.has(word))
		},
		isNamed: (name) => all.has([...wordsOf(name)].at(-1) ?? ''),
	}
}

// What a line says of a person in its own words: `Ariz.` for Arizona.
function saidBy(fact: RoleFact | RelationFact): string[] {
	const words = fact.kind === 'role' ? [fact.title ?? fact.organization ?? ''] : [fact.object.text, fact.subject.text]
	return [...wordsOf(words.join(' '))].filter((word) => !pronouns.has(word))
}

// A name may stand in their place.
const pronouns: ReadonlySet<string> = new Set(['he', 'her', 'him', 'his', 'she', 'their', 'they', 'who', 'whose'])

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{1,60}/gu))
