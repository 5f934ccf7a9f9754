import type {Chance} from './chance.js'

const names = [
	'Ann Lee',
	'the mayor',
	'Rahul Osei',
	'a spokeswoman for Quillpay',
	'Bernadette',
	'李明',
	'Dr. Søren Åkesson',
]
const things = ['boats', 'tonnes of coal', 'per cent', 'million dollars', 'miles', '°C', 'people']
const odd = [
	'\u0000',
	'\ud800',
	'\u202e',
	'\ufeff',
	'🙂',
	'“',
	'”',
	'"',
	'\t',
	'\r\n',
	'\n\n',
	'<b>',
	'&amp;',
	'\u0301'.repeat(30),
	'%s%n',
	'=cmd()',
	"'; --",
]

/** A short text that is news, more or less. */
export function sentence(chance: Chance): string {
	const number = chance.below(90_000)
	switch (chance.below(4)) {
		case 0:
			return `“The pier leaks,” ${chance.pick(names)} said on Monday. `
		case 1:
			return `More than ${number} ${chance.pick(things)} were counted in Oldtown on ${1 + chance.below(28)} March ${1990 + chance.below(60)}. `
		case 2:
			return `${chance.pick(names)}, who leads the board, told the Herald that costs rose ${number / 1000} per cent. `
		default:
			return `The fire at the mill killed ${chance.below(90)} and injured ${number}. `
	}
}

/** A text of odd characters, long words and sentences. */
export function oddText(chance: Chance): string {
	let text = ''
	for (let part = 1 + chance.below(12); part > 0; part--)
		text += chance.next() < 0.4 ? chance.pick(odd).repeat(1 + chance.below(9)) : sentence(chance)
	return chance.next() < 0.1 ? text + chance.pick(['a', '9', '”', '. ']).repeat(chance.below(5000)) : text
}
