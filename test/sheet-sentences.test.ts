import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const sheetOf = (...paragraphs: string[]): string =>
	emitters
		.sheet({kinds: [], width: 80})[0]!
		.body(engine.extract({id: 'a.txt', published: '2024-11-21', text: paragraphs.join('\n\n')}), 0)

const lead = [
	'Norvik Grain bought two mills in Hollin for $12 million on Monday.',
	'Ida Holm, its director, hired 40 workers. Bo Ray sued the council of Hollin in May. Jon Fisk was jailed in Oslo.',
]

describe('sentences of a sheet', () => {
	it('keep what stands behind speech and before it', () => {
		const tail = sheetOf(
			...lead,
			'“The wheel is older than the town,” Ann Lee, the miller, said, pointing to the date that is cut into its axle.',
		)
		expect(tail).toMatch(/said, pointing to the date that is cut into its axle \[/)
		const before = sheetOf(...lead, 'Asked whether the mill would close in winter, Ann Lee said that no date was set.')
		expect(before).toContain('Asked whether the mill would close in winter, Ann Lee said')
	})

	it('have the name of a speaker who is a pronoun in one of them', () => {
		const sheet = sheetOf(
			...lead,
			'Ann Lee runs the mill. “The wheel is older than the town,” she said, pointing to the date that is cut into it.',
		)
		expect(sheet).toMatch(/Ann Lee[^.\n]* said, pointing to the date/)
		const twice = sheetOf(
			...lead,
			'When Ann Lee took over the mill from two brothers, she said “it will grind for us.”',
		)
		expect(twice).toMatch(/When Ann Lee took over the mill from two brothers, she said/)
	})

	it('have the name of a speaker behind a post that ends with a comma once', () => {
		const sheet = sheetOf(
			...lead,
			'Ann Lee, the mayor of Hollin, came late.',
			'“The wheel is older than the town,” said the mayor, who pointed to the date that is cut into its axle.',
		)
		expect(sheet).toContain(
			'- “The wheel is older than the town,” said the mayor, who pointed to the date that is cut into its axle [6]',
		)
	})

	it('name a speaker once whose name stands before the noun of the source', () => {
		const sheet = sheetOf(
			...lead,
			'In her letter, Ann Lee, the founder of the Hollin Herald, a paper for millers, wrote that the wheel should turn again.',
		)
		expect(sheet).not.toMatch(/Ann Lee, Ann Lee/)
	})

	it('are given where reported speech alone is no clause', () => {
		const split = sheetOf(...lead, 'The mill, Ann Lee said on Monday, had ground no corn for three years.')
		expect(split).toContain('The mill, Ann Lee said on Monday, had ground no corn')
		expect(split).not.toContain('…')
		const relative = sheetOf(
			...lead,
			'“It turns again,” said Ann Lee, who bought the mill from two brothers in Bergen.',
		)
		expect(relative).toContain('said Ann Lee, who bought the mill from two brothers in Bergen')
	})

	it('write out the verb that a pronoun is contracted with', () => {
		const sheetOn = (said: string) => sheetOf(...lead, 'Ann Lee runs the mill on the hill above Hollin.', said)
		expect(sheetOn("She's also building a second wheel of oak for $3 million.")).toContain(
			'Ann Lee is also building a second wheel',
		)
		expect(sheetOn("She's been the miller of Hollin since May 2003, by her own count.")).toContain(
			'Ann Lee has been the miller',
		)
		expect(sheetOn("She'd sold nine boats to the council of Hollin in May 2003.")).not.toContain('Ann Lee had')
	})

	it('leave a pronoun that may be the speaker or another', () => {
		const sheet = sheetOf(
			...lead,
			'Leo Brandt runs the ferry. Cal Moss praised him. Moss also said he paid for the pier.',
		)
		expect(sheet).not.toMatch(/Moss also said Leo Brandt/)
	})

	it('leave speech alone where little stands beside it', () => {
		const sheet = sheetOf(...lead, '“The wheel is older than the town,” Ann Lee said on Monday.')
		expect(sheet).toMatch(/Ann Lee said on Monday: “The wheel is older than the town” \[/)
	})

	it('go on with the next one that says nothing without them', () => {
		const sheet = sheetOf(
			...lead,
			'The ferry to Hollin has a permit from Norland. It is the third one, set to end in May.',
		)
		expect(sheet).toMatch(/has a permit from Norland\. It is the third one, set to end in May \[/)
		const pointing = sheetOf(...lead, 'The ferry to Hollin carried 649 guests in May. This fell to 311 by July.')
		expect(pointing).toMatch(/649.* in May\. This fell to /)
		expect(pointing).not.toMatch(/^- This/m)
		const reported = sheetOf(
			...lead,
			'The ferry to Hollin carried 649 guests in May. This fell to 311 by July, the port says.',
		)
		expect(reported).toMatch(/in May\. This fell to 311 by July, the port says/)
		expect(reported).not.toContain('says: This')
	})

	it('have no name for a pronoun whose sentence before names another', () => {
		const sheet = sheetOf(
			...lead,
			'Cal Moss, 55, is accused of shooting three people in Bergen.',
			'Of those shot, only one survived, Leo Brandt. He was in a hospital on Tuesday night.',
		)
		expect(sheet).not.toContain('Cal Moss was in a hospital')
	})

	it('go on with one whose subject is a pronoun behind its opening', () => {
		const sheet = sheetOf(
			...lead,
			'Ann Lee, whose books are sold in 40 countries, was born in Bergen. In the same decade, she moved to Oslo after marrying Leo Brandt.',
		)
		expect(sheet).not.toMatch(/^- In the same decade, she/m)
		expect(sheet).toMatch(/In the same decade, (?:she|Ann Lee) moved to Oslo/)
	})

	it('don’t go on with speech or a question', () => {
		const speech = sheetOf(...lead, 'The ferry to Hollin lost its permit. “That is late,” Ann Lee said.')
		expect(speech).not.toMatch(/permit\. “That/)
		expect(sheetOf(...lead, 'The ferry to Hollin lost its permit. Is it too late for that?')).not.toContain('too late')
	})

	it('are there for a day, however short', () => {
		expect(sheetOf(...lead, 'The leaks began on Oct. 30 and haven’t stopped.')).toContain('The leaks began on Oct. 30')
		expect(sheetOf(...lead, 'No workers were hurt.')).toContain('No workers were hurt [')
	})

	it('are there for an age, and behind an opening with an it of its own', () => {
		const age = sheetOf('Ann Lee, a painter whose boats hang in Oslo, died on Monday. She was 99.', ...lead)
		expect(age).toMatch(/(?:She|Ann Lee) was 99/)
		expect(sheetOf(...lead, 'When it comes to the mills of Hollin, thefts increased by 12 percent.')).toContain(
			'When it comes to the mills of Hollin, thefts increased',
		)
	})

	it('are no headings', () => {
		const heading = sheetOf(...lead, 'The seven owners of the mill', 'Ann Lee sold 12 boats in May.')
		expect(heading.split('## What matters')[1]).not.toContain('The seven owners')
	})

	it('have no post behind two speakers', () => {
		const sheet = sheetOf(...lead, 'Cal Moss, a miller, and Ida Finn sold boats. Moss and Finn said the pier leaks.')
		expect(sheet).not.toMatch(/Finn, miller/)
	})

	it('don’t take an opening word into reported speech', () => {
		const sheet = sheetOf(...lead, 'Ann Lee runs the ferry. But the pier leaks, she added.')
		expect(sheet).not.toMatch(/added:? [Bb]ut/)
	})

	it('have each row of a list of which numbers bring some', () => {
		const rows = [
			'Ann Lee: Theft of a boat, held on a bond of $70,000.',
			'Cal Moss: Two warrants, theft of a boat, held with no bond.',
			'Ida Finn: Theft of a mill, held on a bond of $32,000.',
		]
		const sheet = sheetOf(...lead, 'Police arrested three people on Monday.', ...rows)
		expect(sheet).toContain('Cal Moss: Two warrants, theft of a boat, held with no bond')
		const headed = sheetOf(...lead, 'Police held these three in Oslo on the following charges:', ...rows)
		expect(headed).toContain('on the following charges')
	})
})
