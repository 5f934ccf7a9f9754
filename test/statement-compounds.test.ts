import {expect, test} from '@jest/globals'
import type {StatementFact} from '#src/facts/statement/schema.js'
import {createEngine} from '../src/extract.js'

const engine = createEngine()

test.each([
	['Brightwell lowered its full-year profit forecast again in May.', 'its full-year profit forecast', null],
	['The nurse bought a £62,000 Porsche.', 'a £62,000 Porsche', null],
	['The council will send the family a letter.', 'a letter', 'the family'],
])('%s', (text, object, recipient) => {
	const {facts} = engine.extract({text}, {statements: 'all'})
	const statement = facts.find((fact): fact is StatementFact => fact.kind === 'statement')!
	expect([statement.object?.text, statement.recipient?.text ?? null]).toEqual([object, recipient])
})
