import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'
import {claimsOf} from './claims-of.js'

const statements = (text: string): string[] =>
	extract({text}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [[fact.subject?.text, fact.verb.lemma, fact.object?.text ?? '–'].join(' | ')] : [],
	)

describe('statements', () => {
	it('share an object between verbs that stand side by side', () => {
		expect(statements('Both towns have built and opened a new school.')).toEqual([
			'Both towns | build | a new school',
			'Both towns | open | a new school',
		])
	})

	it('give no object to a verb that takes none', () => {
		expect(statements('The driver sat and watched the game.')).toContain('The driver | sit | –')
	})

	it('take no office for a verb', () => {
		const found = statements("The president-elect Anna Kell's remarks worried the unions.")
		expect(found.length).toBeGreaterThan(0)
		expect(found.join('; ')).not.toContain('| elect |')
	})

	it('take no preposition for a verb, nor whoever stands before a hyphen for its subject', () => {
		expect(statements('Narva has nine boats, compared with two in May.').join('; ')).not.toContain('compare')
		expect(statements('The agencies posted it on Acme-owned sites.').join('; ')).not.toContain('own')
	})

	it('take no phrase with its preposition for an object, nor who tells it', () => {
		expect(statements('In the hours after nine men were killed in Lima, Peru, a familiar voice praised it.')).toContain(
			'nine men | kill | –',
		)
		expect(
			statements('The storm killed a third sailor, who was on another ship, Mayor Ana Ruiz told reporters on Friday.'),
		).toContain('The storm | kill | a third sailor')
	})

	it('take `loved ones` for people and `that` for no subject', () => {
		expect(statements('Moss died among his family and loved ones.').join('; ')).not.toContain('| love |')
		expect(statements('Moss said that he and nine other residents signed a petition.')).toContain(
			'he and nine other residents | sign | a petition',
		)
	})

	it('find verbs that look like other words', () => {
		expect(statements('The flood cost farmers about $48 million.').join('; ')).toContain('The flood | cost |')
		expect(statements('Lars Eide, who took office in May, cut short a trip to Lima.')).toContain(
			'Lars Eide | cut | a trip to Lima',
		)
		expect(statements('Acme expects its rival to raise prices.')).toContain('its rival | raise | prices')
	})

	it('find what is told before a long teller', () => {
		const text =
			'The driver of the truck, a 34-year-old man from Narva, was held on suspicion of theft, Sheriff Carl Boone told reporters at the scene.'
		expect(statements(text)).toContain('The driver of the truck | hold | –')
	})

	it('take up the noun right before `which`', () => {
		const found = statements('They slept for nine hours before being picked up by a ship which sold them to a farmer.')
		expect(found).toContain('a ship | sell | them')
	})

	it('read guillemets as marks', () => {
		expect(statements('He said deputies want to «pay gang members.»')).toContain('deputies | pay | gang members')
	})

	it.each([
		// Predicates
		['The harbour wall was under water until Sunday.', 'The harbour wall | be | under water'],
		['The terms of the lease remain secret.', 'The terms of the lease | remain | secret'],
		['Ortiz became the first woman to run the port.', 'Ortiz | become | the first woman to run the port'],
		['The claim is hard to verify.', 'The claim | be | hard to verify'],
		['She was named head of the orchestra.', 'She | name | head of the orchestra'],
		['The clerk is likely to win the seat and is kind.', 'The clerk | be | likely to win the seat'],
		['Although born in Peru, Benegas used to be the oldest woman in town.', 'Benegas | be | the oldest woman in town'],
		// Clauses in the place of an object
		['The bishop declined to open the archive.', 'The bishop | decline | to open the archive'],
		['He considered selling the farm.', 'He | consider | selling the farm'],
		// `it`, `there`
		['The pier cost millions. It was sold after six winters.', 'It | sell | –'],
		['There were four fires in the valley.', 'four fires | be | –'],
		// What a relative clause hangs on
		['The tower that Brandt designed was sold.', 'Brandt | design | The tower'],
		// Titles and names
		['Former finance chief Ilse Brandt joined the board.', 'Former finance chief Ilse Brandt | join | the board'],
		// Who does what the infinitive or participle says
		[
			'Last week the union called on the ministry to reopen the mine, and it agreed.',
			'the ministry | reopen | the mine',
		],
		['Guards prevented the crowd from entering the hall.', 'the crowd | enter | the hall'],
		['The storm broke two masts, causing the ferry to turn back.', 'the ferry | turn back | –'],
		['The aim of the fund is to plant trees.', 'The aim of the fund | be | to plant trees'],
		['The dam will be finished by the end of 2031.', 'The dam | finish | –'],
		['A drone filmed the ferry leaving the quay.', 'the ferry | leave | the quay'],
		['The jury found the driver to be sober.', 'the driver | be | sober'],
		['They were at odds for ten years backing other laws.', 'They | back | other laws'],
		// A clause is a predicate
		['The worry is that the bank will not pay.', 'The worry | be | that the bank will not pay'],
		['The worry is that the bank will not pay.', 'the bank | pay | –'],
		// Quantifiers that stand for a noun, quotation marks inside a phrase, times in the middle
		['Much of the grain was on sale.', 'Much of the grain | be | on sale'],
		['The “gift” of the lake was a barn.', 'The “gift” of the lake | be | a barn'],
		['The unions this week met the owners.', 'The unions | meet | the owners'],
		['Today farmers are the owners of the mill.', 'farmers | be | the owners of the mill'],
		['She is glad that one of us won.', 'one of us | win | –'],
		['At the heart of the town is a mill built by the monks.', 'the monks | build | a mill'],
		// Words that look like a verb or particle
		['In May the port ramped up its plan to sell land.', 'the port | ramp up | its plan to sell land'],
		['The brewery will hire up to 300 people.', 'The brewery | hire | up to 300 people'],
		['The county is to inspect the ferry on Friday.', 'The county | inspect | the ferry'],
		['Kemp was sworn in as mayor.', 'Kemp | swear in | –'],
		['Kane pleaded not guilty.', 'Kane | plead | not guilty'],
		['Talks between Iran and Oman broke down.', 'Talks between Iran and Oman | break down | –'],
		['Kane is no longer a member.', 'Kane | be | a member'],
		['Moss credited Lee with saving the boat.', 'Lee | save | the boat'],
		['Parents drop their children off outside the school.', 'Parents | drop off | their children'],
		['The firm paid nine billion won.', 'The firm | pay | nine billion won'],
		// A cue with an object is something done
		['Kemp denied the charges.', 'Kemp | deny | the charges'],
		['The boy will be sentenced on 3 March.', 'The boy | sentence | –'],
		['The ministry blamed rebels for the attack.', 'The ministry | blame | rebels'],
	])('reads %j', (text, expected) => {
		expect(statements(text)).toContain(expected)
	})

	it.each([
		['Kemp resigned, following his arrest in May.', '| follow |'],
		['It is unlikely that the pool will open.', 'It | be |'],
		['They are going to win the cup.', '| go |'],
		['They gonna win the cup.', '| go |'],
		['The priest used to keep bees.', '| use |'],
		['The cost of building homes rose.', '| build |'],
		['The accord includes cutting tariffs.', '| cut |'],
		['The claim is hard to verify.', '| verify |'],
		['When it comes to trade, the town is rich.', 'it |'],
		['Twelve people, including three nurses, were hurt.', '| include |'],
		['They sold it, a wise move given that rents rose.', '| give |'],
		['Guests do things they could not do at home, such as baking bread and painting doors.', '| bake |'],
		['Keane is tempted to run, given his ambition.', '| give |'],
	])('finds in %j nothing like %j', (text, unwanted) => {
		expect(statements(text).join('; ')).not.toContain(unwanted)
	})

	it('name everybody who acts together', () => {
		const [fact] = extract({text: 'Ana Ruiz and Tom Beck opened a shop in Lisbon.'}).facts.filter(
			(one) => one.kind === 'statement',
		)
		expect(fact?.kind === 'statement' && fact.subject?.name).toBe('Ana Ruiz and Tom Beck')
	})

	it('leave the source and linking words out of the adjuncts', () => {
		const facts = extract({text: 'However, the mill was also closed in 2004, according to the union.'}).facts
		const [fact] = facts.flatMap((one) => (one.kind === 'statement' ? [one] : []))
		expect(fact?.adjuncts.map(({text}) => text)).toEqual(['in 2004'])
		expect(fact?.claim.by).toBe('union')
	})
})

describe('times of statements', () => {
	it.each([
		['Hackers froze the terminals of six banks on Monday.', 'the terminals of six banks', 'on Monday'],
		['A fire tore through the old mill on Monday.', null, 'through the old mill; on Monday'],
	])('of %j', (text, object, adjuncts) => {
		const facts = extract({text, published: '2025-03-05'}).facts
		const [fact] = facts.flatMap((one) => (one.kind === 'statement' ? [one] : []))
		expect(fact?.object?.text ?? null).toBe(object)
		expect(fact?.adjuncts.map((one) => one.text).join('; ')).toBe(adjuncts)
		expect(fact?.time).toBe('2025-03-03')
	})
})

describe('claims of statements', () => {
	it.each([
		['The bishop refused to open the archive.', 'open denied actual'],
		['The bishop did not refuse to open the archive.', 'open affirmed actual'],
		['Guards stopped the crowd from entering the hall.', 'enter denied actual'],
		['The roof cannot be repaired or replaced.', 'replace denied possible'],
		['The roof cannot be repaired but was painted.', 'paint affirmed actual'],
		['The firm has plans to sell the mill.', 'sell affirmed intended'],
		['They plan to sell the mill and close the shop.', 'close affirmed intended'],
		['They are not going to win the cup.', 'win denied predicted'],
		['They’re gonna win the cup.', 'win affirmed predicted'],
		['Kane pleaded not guilty.', 'plead affirmed actual'],
		['Acme considered selling its mill.', 'sell affirmed possible'],
		['Kemp has not ruled out resigning.', 'resign affirmed possible'],
		['They must have left.', 'leave affirmed possible'],
		['They must leave.', 'leave affirmed required'],
		['It was reported that Lee took a car.', 'take affirmed possible'],
		['Lee is to be sacked by Moss.', 'sack affirmed intended'],
		['Rather than resign, Kemp fought.', 'resign denied actual'],
		['Kemp acted as if he had resigned.', 'resign affirmed conditional'],
		['Kemp is rumoured to have resigned.', 'resign affirmed possible'],
		['Kemp is certain to resign.', 'resign affirmed predicted'],
		['Kemp hopes that Moss resigns.', 'resign affirmed possible'],
		['If it rains, Kemp resigns.', 'resign affirmed conditional'],
		['Kemp lacks the power to resign.', 'resign denied intended'],
		['Lee allegedly took a car.', 'take affirmed possible'],
		['There is no evidence that Lee took a car.', 'take affirmed possible'],
		['The fact that Lee took a car is known.', 'take affirmed actual'],
		['Sales nearly doubled.', 'double affirmed actual'],
		['Lee was too tired to take a car.', 'take denied actual'],
		['Lee has yet to take a car.', 'take denied actual'],
		['Lee refrained from taking a car.', 'take denied actual'],
		['Lee pretended to take a car.', 'take denied actual'],
		['Lee was about to take a car.', 'take affirmed predicted'],
		['It is true that Lee took a car.', 'take affirmed actual'],
		['Police do not believe that Lee took a car.', 'take denied actual'],
		['Lee no longer takes cars.', 'take denied actual'],
		['Lee was accused of taking a car.', 'take affirmed possible'],
		['Lee was charged with taking a car.', 'take affirmed possible'],
		['Lee was arrested for taking a car.', 'take affirmed possible'],
		['Lee was convicted of taking a car.', 'take affirmed actual'],
		['The bridge was supposed to open in May.', 'open affirmed required'],
		['We gotta win the cup.', 'win affirmed required'],
		['We have got to close the pier.', 'close affirmed required'],
		['Her sister never told them to sell the mill.', 'sell denied required'],
		['Should this happen, the bank will pay.', 'happen affirmed conditional'],
		['The firm has to sell the mill.', 'sell affirmed required'],
		['Rain is likely to delay the race.', 'delay affirmed predicted'],
		['The firm said it would sell the mill.', 'sell affirmed predicted'],
		['The firm said it would sell the mill if prices rose.', 'sell affirmed conditional'],
		['The firm sold the yard without telling its workers.', 'tell denied actual'],
		['Instead of selling the yard, the firm leased it.', 'sell denied actual'],
		['They found no survivors.', 'find denied actual'],
		['No injuries were reported.', 'report denied actual'],
		['No fewer than 40 ships reached the port.', 'reach affirmed actual'],
		['The firm has no plans to sell the mill.', 'sell denied intended'],
		['Neither has Keane joined the party.', 'join denied actual'],
		['Neither the club nor the league answered questions.', 'answer denied actual'],
		['The party supports neither the tax nor the levy.', 'support denied actual'],
		['Not everyone was convinced by the plan.', 'convince denied actual'],
		['Not a single guest complained.', 'complain denied actual'],
		["He had shown 'not one trace of pity' to his rivals.", 'show denied actual'],
		['Not one but two ships sank in May.', 'sink affirmed actual'],
		['The rider was declared unfit to drive a tram.', 'drive denied possible'],
		['The town is unlikely to pay the bill.', 'pay denied predicted'],
		['It is important for small farms to keep their seed.', 'keep affirmed required'],
		['The rules made it difficult for villages to build homes.', 'build affirmed possible'],
		['The council borrowed money in order to mend the pier.', 'mend affirmed intended'],
		['The boats will stay in port until the owners pay the fee.', 'pay affirmed predicted'],
		['Police asked whether the man had left.', 'leave affirmed asked'],
		['A tanker is set to dock on Friday.', 'dock affirmed predicted'],
		["Rivals questioned Keane's fitness to lead the party.", 'lead affirmed possible'],
		['The council did not have the power to close the mill.', 'close denied possible'],
		['Keane was the first woman to lead the party.', 'lead affirmed actual'],
	])('of %j is %j', (text, expected) => {
		expect(claimsOf(text)).toContain(expected)
	})
})
