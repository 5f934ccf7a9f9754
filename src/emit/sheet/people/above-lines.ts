import {spelledTitle} from '../../../facts/describe/title.js'
import type {RelationFact} from '../../../facts/relation/schema.js'
import type {RoleFact} from '../../../facts/role/schema.js'
import {grouped, type SheetLine} from '../sheet-article.js'
import {hasRun, wordsOf} from '../wording/words.js'
import type {AboveLines} from './people-lines.js'

/**
 * What lines say already: a post or relation whose words stand in a line of its sentence (`Mayor Ann Lee sold the mill` says that she is
 * mayor), a person whose last name does.
 */
export function aboveLines(lines: readonly SheetLine[]): AboveLines {
	const read = lines.map(({text, sentences}) => ({words: wordsOf(text), sentences: [...new Set(sentences)]}))
	const linesOf = grouped(read, ({sentences}) => sentences)
	const all = new Set(read.flatMap(({words}) => words))
	return {
		isGiven: (fact) => {
			const own = linesOf.get(fact.sentence) ?? []
			return (
				own.length > 0 && formsOf(fact).some((runs) => runs.every((run) => own.some(({words}) => hasRun(words, run))))
			)
		},
		isNamed: (name) => all.has(wordsOf(name).findLast((word) => !suffixes.has(word)) ?? ''),
	}
}

// `Sen. Lee` and `Lee, a senator`
function formsOf(fact: RoleFact | RelationFact): string[][][] {
	const own = runsOf(fact)
	if (fact.kind !== 'role' || fact.title === null) return [own]
	const title = wordsOf(spelledTitle(fact.title))
	// `critics such as Lee`
	return [own, [title], [[...title.slice(0, -1), `${title.at(-1)}s`]]]
}

// The words of a fact that stand side by side in its sentence. A name may stand in a line in place of a pronoun.
function runsOf(fact: RoleFact | RelationFact): string[][] {
	const phrases = fact.kind === 'role' ? [fact.title ?? fact.organization ?? ''] : [fact.object.text, fact.subject.text]
	const runs: string[][] = []
	for (const phrase of phrases) {
		let run: string[] = []
		for (const word of wordsOf(phrase)) {
			if (!pronouns.has(word)) run.push(word)
			else {
				runs.push(run)
				run = []
			}
		}
		runs.push(run)
	}
	return runs.filter((run) => run.length > 0)
}

const pronouns: ReadonlySet<string> = new Set(['he', 'her', 'him', 'his', 'she', 'their', 'they', 'who', 'whose'])

// `Tom Berg Jr.`
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
