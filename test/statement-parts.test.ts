import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

const statements = (text: string): string[] =>
	extract({text, published: '2024-11-21'}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [[fact.subject?.text, fact.verb.lemma, fact.object?.text ?? '–'].join(' | ')] : [],
	)

describe('subjects of statements', () => {
	it.each([
		// What trees hang elsewhere
		['In May, the founder of the club, striker Joe Birk, was held.', 'the founder of the club | hold | –'],
		// Whom a participle is said of
		['The clerk sees the mayor as hiding the bill.', 'the mayor | hide | the bill'],
		// No agent
		['The bridge will be mended by October.', 'The bridge | mend | –'],
		['She was hurt, but not surprised by the vote.', 'the vote | surprise | She'],
		['Ruiz was fired by the board on Monday.', 'the board | fire | Ruiz'],
		['Rates were raised by 5 percent in May.', 'Rates | raise | –'],
		['The talks ended after the rebels attacked a convoy.', 'the rebels | attack | a convoy'],
		// What is done to what a clause hangs on
		['The plan that they hope to carry out is old.', 'they | carry out | The plan'],
		['Lund voted to protect the dealers from being sued.', 'the dealers | sue | –'],
		['The mayor does not want that right now.', 'The mayor | want | that'],
		['He crossed the border more than 30 years ago.', 'He | cross | the border'],
		['The house she wants to buy is in Leeds.', 'she | buy | The house'],
		['For years, he ran what is known as the old mill.', 'he | run | what is known as the old mill'],
		[
			'Guests disliked the speech by the general Peter Holt, which lasted an hour.',
			'the speech by the general Peter Holt | last | –',
		],
		['Her aunt, Edna Frisk, 81, who died at Hull hospital, never knew.', 'Edna Frisk | die | –'],
		['Neither Harald Voss nor his lawyer attended the hearing.', 'Harald Voss nor his lawyer | attend | the hearing'],
		['Not every member supported the bill.', 'Not every member | support | the bill'],
		['The firm could move to neighbouring Eastholm.', 'The firm | move | –'],
		['A clerk swam in a river bordering Hull.', 'a river | border | Hull'],
		['The union called on the mayor to resign.', 'the mayor | resign | –'],
		['Two ministers who begged not to be filmed said the plan was dead.', 'Two ministers | beg | not to be filmed'],
		['The new head is to take over in May.', 'The new head | take over | –'],
		// A main verb behind a relative clause
		['A cyclist who struck a dog and left the park was fined by a magistrate.', 'a magistrate | fine | A cyclist'],
		['A cyclist who struck a dog and left the park was fined by a magistrate.', 'A cyclist | leave | the park'],
		['A pilot who ignored the warnings was suspended by the airline.', 'the airline | suspend | A pilot'],
		['A man who says the firm was sold by the state is in court.', 'the state | sell | the firm'],
		// Without what belongs to the clause
		['Ferris is also a baker who sold bread to the army.', 'a baker | sell | bread'],
		['No ship reached the port.', 'ship | reach | the port'],
		// Whom `who` stands for
		['It was the first loss for Ines Roth, who had served badly.', 'Ines Roth | serve | –'],
		[
			'She is a nurse at a camp in Austin, Texas, who sold her car.',
			'a nurse at a camp in Austin, Texas | sell | her car',
		],
		// A verb that a tagger takes for a participle, or a noun for a verb
		['The museum named five painters to its new board.', 'The museum | name | five painters'],
		['The worry is that the pipe leaks in winter.', 'the pipe | leak | –'],
		['The mayor announced sweeping cuts this week.', 'The mayor | announce | sweeping cuts'],
		// Deeds as subjects
		['Mending the roof will be difficult.', 'Mending the roof | be | difficult'],
		['Restoring bells takes years.', 'Restoring bells | take | years'],
		// Verbs of one form go together
		['The law would keep the firm from trading in Peru and block its sale.', 'The law | block | its sale'],
		// What hangs on a pronoun
		['They hired someone they already knew.', 'they | know | someone'],
		// A name is never parted
		['Today he and Al-Rashid signed a treaty.', 'he and Al-Rashid | sign | a treaty'],
	])('reads %j', (text, expected) => {
		expect(statements(text)).toContain(expected)
	})
})

describe('objects of statements', () => {
	it.each([
		['This is not a road that we can close.', 'we | close | a road'],
		['A lawyer told the inquiry that 12 miners had died.', '12 miners | die | –'],
		['Experts told the panel that the dam had collapsed.', 'the dam | collapse | –'],
		['The school won policy-making powers.', 'The school | win | policy-making powers'],
		['The regions got more money and policy-making powers.', 'The regions | get | more money and policy-making powers'],
		['The scouts spent five hours at the lake.', 'The scouts | spend | five hours'],
		['The mayor marked Friday with a speech.', 'The mayor | mark | Friday'],
		['The bill upset the idea that all farmers have equal water rights.', 'all farmers | have | equal water rights'],
		['Moss is likely to pass the bill next week and leave.', 'Moss | be | likely to pass the bill next week'],
		['Keller questioned the right to close the road.', 'Keller | question | the right to close the road'],
		['The bishop decided not to open the archive.', 'The bishop | decide | not to open the archive'],
		['It does not mean there is anything odd.', 'It | mean | there is anything odd'],
		['They returned the sums they received March 30, 2014.', 'they | receive | –'],
		['The clerk withheld the list.', 'The clerk | withhold | the list'],
	])('reads %j', (text, expected) => {
		expect(statements(text)).toContain(expected)
	})

	it.each([
		['The school won policy-making powers.', '| make |'],
		["Let's see what the judge says.", "'s |"],
		['A tanker is set to dock on Friday.', '| set |'],
		['The paper quoted Ruiz as saying it.', 'The paper | say'],
		['The union denounced efforts to sell the yard.', 'The union | sell'],
	])('finds in %j nothing like %j', (text, unwanted) => {
		expect(statements(text).join('; ')).not.toContain(unwanted)
	})
})

it('takes no participle with an object of its own for a passive', () => {
	const {facts} = extract({text: 'So far this year, 14 towns passed at least 30 laws.'})
	expect(facts.flatMap((fact) => (fact.kind === 'statement' ? fact.voice : []))).toEqual(['active'])
})

describe('roles of adjuncts', () => {
	const roles = (text: string): string[] =>
		extract({text}).facts.flatMap((fact) =>
			fact.kind === 'statement' ? fact.adjuncts.map((one) => `${one.role} ${one.text}`) : [],
		)

	it.each([
		['The mayor met with teachers.', 'other with teachers'],
		['He opened it with a knife.', 'instrument with a knife'],
		['Critics called the plan a disgrace.', 'other a disgrace'],
		['The clerk voted in favour of the plan.', 'other in favour of the plan'],
		['In the absence of rain, the crops died.', 'other In the absence of rain'],
	])('of %j: %j', (text, expected) => {
		expect(roles(text)).toContain(expected)
	})
})

describe('what nobody does', () => {
	it.each([
		['To be fair, the harbour is not alone.', '| be | fair'],
		['The ads sell a dream, like buying a boat.', 'buy'],
		['The verdict, as described by the judge, pleased many.', 'describe'],
		['The firm built a mill in Peru, which means that it could cut its prices.', '| mean |'],
		['He gave all he could.', '| can |'],
	])('isn’t told in %j', (text, told) => {
		expect(statements(text).join('; ')).not.toContain(told)
	})
})

describe('headlines in title case', () => {
	it.each([
		['Harbour Board Sells Old Ferry To A Museum', 'Harbour Board | sell | Old Ferry'],
		['Council Closes Old School In The Valley', 'Council | close | Old School'],
	])('read %j', (title, expected) => {
		const text = `${title}\n\nThe ferry was built in Oslo. The nurses thanked the mayor, and the board met in the old harbour.`
		expect(statements(text)).toContain(expected)
	})
})
