import type {QuoteCase} from './cases.js'

/** Words in marks whose source stands far off, and marks that stand where they don't belong. */
export const markCases: readonly QuoteCase[] = [
	{
		text: 'Mayor Anna Keller welcomed the ruling as “a triumph for common sense”.',
		quotes: [['the ruling as “a triumph for common sense”', 'Anna Keller']],
	},
	{
		text: 'Owen Pryce attacked the “shameful” decision.',
		quotes: [['the “shameful” decision', 'Owen Pryce']],
	},
	{text: 'Owen Pryce bought a “smart” watch.', quotes: []},
	{
		text: 'Wilkins said," [Moss] liked the way the old booths looked". She explained how the lens worked.',
		quotes: [
			['[Moss] liked the way the old booths looked', 'Wilkins'],
			['how the lens worked', 'Wilkins'],
		],
	},
	{
		text: 'It leaks," Anna Keller said. "We know it."',
		quotes: [['It leaks … We know it.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller nodded. “Bring your boots.” The terms were good.',
		quotes: [['Bring your boots.', 'Anna Keller']],
	},
	{
		text: 'Owen Pryce said that is what he would expect based on her own statements.',
		quotes: [['that is what he would expect based on her own statements', 'Owen Pryce']],
	},
	{
		text: 'In addition to Narva, Acme Steel has mills in more than nine states, including Ohio, Utah and Maine, Harbour Bank said.',
		quotes: [
			[
				'In addition to Narva, Acme Steel has mills in more than nine states, including Ohio, Utah and Maine',
				'Harbour Bank',
			],
		],
	},
	{
		text: 'The goalkeeper Owen Pryce left. “It is a circus,” the 24-year-old said.',
		quotes: [['It is a circus', 'Owen Pryce']],
	},
	{
		text: '”It leaks,” Keller said. „It is old“, she added.',
		quotes: [
			['It leaks', 'Keller'],
			['It is old', 'Keller'],
		],
	},
	{
		text: 'Joe Holt, host of “Morning Joe,” suggested that the refusal to close the club was bad.',
		quotes: [['that the refusal to close the club was bad', 'Joe Holt']],
	},
	{
		text: 'Anna Keller told Owen Pryce that he was late, saying a clerk’s salary is not enough to live on.',
		quotes: [
			['a clerk’s salary is not enough to live on', 'Anna Keller'],
			['that he was late', 'Anna Keller'],
		],
	},
	{
		text: '“People think that Narva leads,” says Owen Pryce, a diver in Oslo and author of “The Origins of the Lost Fleet of the North.”',
		quotes: [['People think that Narva leads', 'Owen Pryce']],
	},
	{
		text: '“The old pier in the harbor,” Anna Keller said, “leaks badly in winter.”',
		quotes: [['The old pier in the harbor … leaks badly in winter.', 'Anna Keller']],
	},
]
