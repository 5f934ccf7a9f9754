import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

const found = (text: string): string[] =>
	extract({text}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [[fact.subject?.name, fact.verb.lemma, fact.object?.text ?? '–'].join(' | ')] : [],
	)

const claims = (text: string): string[] =>
	extract({text}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [`${fact.verb.lemma} ${fact.claim.polarity} ${fact.claim.modality}`] : [],
	)

describe('subjects of statements', () => {
	it('come from the clause behind the comma where `as` opens the sentence', () => {
		expect(found('As they met in Oslo, Holt was in Bergen, promising to mend the dam.')).toEqual(
			expect.arrayContaining(['Holt | be | in Bergen', 'Holt | mend | the dam']),
		)
	})

	it('are the apposed person whose verb `after` opens', () => {
		expect(found('The guild fined the mill after the flute teacher, Chan Mei-ling, filed an appeal.')).toContain(
			'Chan Mei-ling | file | an appeal',
		)
	})

	it('are no days', () => {
		expect(found('This Monday, a horse that the king promised to send as a gift, left Norway for Spain.')).toContain(
			'a horse | leave | Norway',
		)
		const deal = found('The tentative deal, announced Friday, would last four years and must be approved by members.')
		expect(deal).toContain('The tentative deal | last | –')
		expect(deal).toContain('members | approve | The tentative deal')
	})

	it('are one and the same for clauses with `who` that begin alike', () => {
		expect(found('We need somebody who is going to beat Moss, who is going to beat the others.')).toContain(
			'somebody | beat | the others',
		)
	})

	it('are people for `who`', () => {
		expect(found('They will meet any candidate from any party who will be arriving in Oslo.')).toContain(
			'any candidate from any party | arrive | –',
		)
		expect(found('It was a brave act for the trade minister, who was appointed in May.')).toContain(
			'the trade minister | appoint | –',
		)
	})

	it('are those whom something shows doing it', () => {
		expect(found('However, clips of the row taken by guests show Moss throwing Ruiz to the ground.')).toContain(
			'Moss | throw | Ruiz',
		)
	})

	it('keep two copulas apart', () => {
		expect(found('The truth was he was a successful skipper.')).toEqual([
			'The truth | be | he was a successful skipper',
			'he | be | a successful skipper',
		])
		expect(found('The catch is something big, but its value is much lower than that.')).toEqual([
			'The catch | be | something big',
			'its value | be | much lower than that',
		])
	})

	it('hold the whole list', () => {
		expect(
			found('Moss has persuaded wealthy donors, Republican Party elders and his old friends that he can win.'),
		).toContain('Moss | persuade | wealthy donors, Republican Party elders and his old friends')
		expect(found('People from Western Australia, eastern Australia, and the Northern Territory have met.')).toContain(
			'People from Western Australia, eastern Australia, and the Northern Territory | meet | –',
		)
	})

	it('are no bare articles, and leave out `once`', () => {
		expect(found('Support for it is a given among skippers.')).toEqual([])
		expect(found('Acme was once a state-owned company that ran ferries.')).toContain(
			'a state-owned company | run | ferries',
		)
	})

	it('are no president of another country', () => {
		expect(
			found(
				'French President Luc Marin hosted Adel Sabri at the palace. The call was short. The Egyptian President also visited Brest.',
			),
		).toContain('Adel Sabri | visit | Brest')
	})
})

describe('claims of statements', () => {
	it('stay conditional in all that `if` opens', () => {
		expect(claims('If Moss ran and lost, he would retire.')).toContain('lose affirmed conditional')
	})

	it('deny both of what `or` joins', () => {
		expect(claims('She has not won a single vote or managed to please the guild.')).toContain('manage denied actual')
	})

	it('find the phrase behind brackets', () => {
		expect(found('Police accused a Porto District (中壢) transit officer of theft.')).toEqual([
			'Police | accuse | a Porto District (中壢) transit officer of theft',
		])
	})
})
