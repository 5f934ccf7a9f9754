import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {describeFact} from '../facts/presentations.js'
import {whatMatters} from '../facts/salience/most-salient.js'
import {cutAt} from './cut.js'
import type {Emitter} from './emitter.js'
import {visibleLine} from './visible.js'

/** A table for people: each article with its facts, one a line, cut to the width of the terminal. */
export const emitTable: Emitter = ({width}) => [
	{
		file: 'facts.txt',
		head: '',
		body: (extraction, index) => `${index === 0 ? '' : '\n'}${asTable(extraction, width)}`,
		tail: '',
	},
]

function asTable({article, facts, messages}: Extraction, width: number): string {
	const name = (article.title ?? article.id).replace(/\s+/g, ' ')
	const heading = [article.published?.slice(0, 10), name].filter(Boolean).join('  ')
	const count = facts.length === 1 ? '1 fact' : `${facts.length} facts`
	const first = facts.length > mainFacts ? whatMatters(facts, mainFacts) : []
	const others = facts.filter((fact) => !first.includes(fact))
	const rows = [...first.map(rowOf), ...(first.length > 0 ? ['  …'] : []), ...others.map(rowOf)]
	const odd = messages.map(({reason}) => `  note             ${reason.replace(/\s+/g, ' ')}`)
	return [`${heading}  (${count})`, ...rows, ...odd].map((line) => `${cut(visibleLine(line), width)}\n`).join('')
}

/** Facts that open a table, before the others in the order of the text. */
const mainFacts = 5

const rowOf = (fact: Fact): string => `  ${fact.kind.padEnd(9)}  ${fact.confidence.toFixed(2)}  ${describeFact(fact)}`

const cut = (line: string, width: number): string => (line.length <= width ? line : `${cutAt(line, width - 1)}…`)
