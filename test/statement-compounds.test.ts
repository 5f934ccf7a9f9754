import {expect, test} from '@jest/globals'
import type {StatementFact} from '#src/facts/statement/schema.js'
import {createEngine} from '../src/extract.js'

const engine = createEngine()

test.each([
	['The firm lowered its full-year profit forecast.', 'its full-year profit forecast', null],
	['The council chose former mayor Hilda Quarrel.', 'former mayor Hilda Quarrel', null],
	['The council will send the family a letter.', 'a letter', 'the family'],
])('%s', (text, object, recipient) => {
	const {facts} = engine.extract({text}, {statements: 'all'})
	const statement = facts.find((fact): fact is StatementFact => fact.kind === 'statement')!
	expect([statement.object?.text, statement.recipient?.text ?? null]).toEqual([object, recipient])
})
