import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

const statements = (text: string): string[] =>
	extract({text}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [[fact.subject?.text, fact.verb.lemma, fact.object?.text ?? '–'].join(' | ')] : [],
	)

describe('statements', () => {
	it('share an object between verbs that stand side by side', () => {
		expect(statements('Both towns have built and opened a school for nurses.')).toEqual([
			'Both towns | build | a school for nurses',
			'Both towns | open | a school for nurses',
		])
	})

	it('give no object to a verb that takes none', () => {
		expect(statements('The driver sat and watched the game.')).toContain('The driver | sit | –')
	})

	it('take no office for a verb', () => {
		const found = statements("The president-elect Anna Kell's remarks about a new tax worried the unions.")
		expect(found.length).toBeGreaterThan(0)
		expect(found.join('; ')).not.toContain('| elect |')
	})
})
