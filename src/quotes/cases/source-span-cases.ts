import type {QuoteCase} from './cases.js'

/** Sources of many words. */
export const sources: readonly QuoteCase[] = [
	{
		text: 'Bellweather Inc., whose customers make trams or buses, said profits had doubled.',
		quotes: [['profits had doubled', 'Bellweather Inc.']],
	},
	{
		text: 'Few agree with Maria Lopez, an engineer at Acme Corporation, who said that the pier was safe.',
		quotes: [['that the pier was safe', 'Maria Lopez']],
	},
	{
		text: 'Maria Lopez runs the ferry. Lopez spoke to Dan Reed in the harbour.\n\nQ: When did it start?\n\nA: It started in 2001.\n\nQ: Will it stay?\n\nA: I hope that it will.',
		quotes: [
			['When did it start?', 'Dan Reed'],
			['It started in 2001.', 'Maria Lopez'],
			['Will it stay?', 'Dan Reed'],
			['I hope that it will.', 'Maria Lopez'],
		],
	},
	{
		text: 'Anna Keller promised to keep the pier open, “with or without a ferry”.',
		quotes: [['to keep the pier open, “with or without a ferry”', 'Anna Keller']],
	},
	{
		text: 'Rep. Anna Keller, D-Narva, also a doctor, told the hall that the dam was safe.',
		quotes: [['that the dam was safe', 'Anna Keller']],
	},
	{
		text: 'Anna Keller, editor of The Narva Post, a weekly paper about ships, wrote that the dam was safe.',
		quotes: [['that the dam was safe', 'Anna Keller']],
	},
	{
		text: '“The pier is safe,” Anna Keller, head of repairs at the Harbour Works Trust (HWT), said.',
		quotes: [['The pier is safe', 'Anna Keller']],
	},
	{
		text: '“The pier is safe,” the veteran skipper and former champion said.',
		quotes: [['The pier is safe', 'veteran skipper and former champion']],
	},
	{
		text: 'The harbour agency yesterday said that the dam was safe.',
		quotes: [['that the dam was safe', 'harbour agency']],
	},
	{
		text: 'Anna Keller, who runs the port, said Owen Pryce has sold the ferries.',
		quotes: [['Owen Pryce has sold the ferries', 'Anna Keller']],
	},
	{
		text: 'While trams were full in May, ferries were emptier than buses and trains, reported the Herald.',
		quotes: [['While trams were full in May, ferries were emptier than buses and trains', 'Herald']],
	},
	{
		text: '«The pier is safe,» said the harbour master, Anna Keller.',
		quotes: [['The pier is safe', 'Anna Keller']],
	},
	{
		text: 'He was warned that the port was closed.',
		quotes: [['that the port was closed', null]],
	},
	{
		text: 'The Harbour Commission called on people to save water yesterday, saying: “We will reach out to all.”',
		quotes: [
			['We will reach out to all.', 'Harbour Commission'],
			['to save water yesterday', 'Harbour Commission'],
		],
	},
	{
		text: 'Mayor Anna Keller used her yearly address to reject plans for another pier.',
		quotes: [['plans for another pier', 'Anna Keller']],
	},
	{
		text: 'Acme said the pier had 943 boats in May. This was revealed by its director, Owen Pryce.',
		quotes: [['the pier had 943 boats in May', 'Acme']],
	},
	{
		text: 'The mayor (who hates boats) told reporters that the pier is safe.',
		quotes: [['that the pier is safe', 'mayor']],
	},
	{text: 'Owen Pryce was fined and ordered to pay for the boat.', quotes: [['to pay for the boat', null]]},
]
