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

	it('are no days', () => {
		expect(found('This Monday, a horse, the gift of a king, left Norway for Spain.')).toContain(
			'a horse | leave | Norway',
		)
	})

	it('are one and the same for clauses with `who` that begin alike', () => {
		expect(found('We need somebody who is going to beat Moss, who is going to beat the others.')).toContain(
			'somebody | beat | the others',
		)
	})

	it('are people for `who`', () => {
		expect(found('It was a brave act for the trade minister, who was appointed in May.')).toContain(
			'the trade minister | appoint | –',
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

	it('are deeds, and not whoever a deed names', () => {
		expect(found('Fighting between rival clans in Tripoli has left a confusing picture.')).toEqual([
			'Fighting between rival clans in Tripoli | leave | a confusing picture',
		])
		expect(found('Helping Ann Lee gives the guild more time.')).toContain('Helping Ann Lee | give | more time')
	})

	it('stand before `last year`', () => {
		expect(found('After months of debate, Congress last year replaced the law.')).toEqual([
			'Congress | replace | the law',
		])
	})

	it('are those before `who`, over an age, and whoever `themselves` means', () => {
		expect(found('Many of the worst rules were put on by clerks who did not want to take the heat.')).toContain(
			'clerks | want | to take the heat',
		)
		expect(found('Those who have money find themselves sitting with him.')).toContain('Those | sit | –')
	})

	it('follow nothing that happened, and are no child of a post', () => {
		expect(found('Methanol was found in the blood of the victims following widespread speculation.')).toHaveLength(1)
	})

	it('are no places of a dateline, and no phrases in front', () => {
		expect(found('Turku - The seven-time champion, Lars Holt, has positioned himself to buy the club.')).toContain(
			'Lars Holt | position | himself',
		)
		expect(
			found('In one long letter, for instance, an executive at the Harbour Trust in 2009 sought to help him.'),
		).toContain('an executive at the Harbour Trust in 2009 | seek | to help him')
	})

	it('do nothing that half a compound says, and leave out `particularly`', () => {
		expect(found('They aim to provide a seamless, integrated, and time-saving ride.').join('; ')).not.toContain(
			'| save |',
		)
		expect(
			found('They disliked the rule of foreigners, particularly the harbour guild, which was thought to be arrogant.'),
		).toContain('the harbour guild | be | arrogant')
	})

	it('are about a deed and don’t do it', () => {
		expect(found('The guild is about helping farmers on their land.')).toEqual([
			'The guild | be | about helping farmers on their land',
		])
	})

	it('are names before `who`, without their seat', () => {
		expect(found('Lee compared Moss to former Iowa Gov. Peter Holt who backed the bill.')).toContain(
			'Peter Holt | back | the bill',
		)
		expect(found('He sees what Moss stirs up.')).toContain('He | see | what Moss stirs up')
	})

	it('do nothing that no verb says', () => {
		for (const text of ['He backed a path to citizenship for sailors.', 'They sent her to disciplinary hearings.'])
			expect(found(text)).toHaveLength(1)
		expect(found('He managed to commandingly defeat Moss.')).toContain('He | defeat | Moss')
	})

	it('are no bare articles, and leave out `once`', () => {
		expect(found('Acme was once a state-owned company that ran ferries.')).toContain(
			'a state-owned company | run | ferries',
		)
	})
})

describe('claims of statements', () => {
	it('stay conditional in all that `if` opens', () => {
		expect(claims('If Moss ran and lost, he would retire.')).toContain('lose affirmed conditional')
	})

	it('ask nothing with the `if` that opens what somebody says', () => {
		expect(claims('Holt said, “If we give up the yard, the town no longer stands for anything.”')).toContain(
			'give up affirmed conditional',
		)
	})

	it('deny what `neither` opens', () => {
		expect(claims('Neither has Oslo joined the pact.')).toEqual(['join denied actual'])
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
