import type {Chance} from './chance.js'
import {chunked, json, lines, type Maker, read, request, shot, storm, unread} from './shot.js'
import {oddText, sentence} from './texts.js'

/** Bodies that hold no article. */
export const bodies: readonly Maker[] = [
	(chance) =>
		shot('broken JSON', request(JSON.stringify({text: sentence(chance)}).slice(0, 1 + chance.below(20)), json), [400]),
	(chance) => shot('no JSON', request(oddText(chance).replace(/^\s*[\d"[{]?/, '~'), json), [400]),
	(chance) => shot('wrong type', request(JSON.stringify(chance.pick(wrongTypes)), json), unread),
	(chance) =>
		shot(
			'wrong field',
			request(JSON.stringify({text: 'It rained.', ...chance.pick(wrongFields)}), json),
			[200, 422, 429],
		),
	(chance) =>
		shot('list of anything', request(JSON.stringify(wrongTypes.slice(0, chance.below(wrongTypes.length))), json), read),
	(chance) => shot('deep list', request('['.repeat(depth(chance)) + ']'.repeat(0), json), [400]),
	(chance) => shot('deep list, closed', request(nested('[', ']', depth(chance)), json), [...read, 400, 422]),
	(chance) => shot('deep object', request(nested('{"a":', '}', depth(chance), '1'), json), [400, ...unread]),
	(chance) =>
		shot('deep text', request(nested('{"text":', '}', depth(chance), '"It rained."'), json), [400, ...unread]),
	(chance) => shot('deep page', request(`${'<div>'.repeat(depth(chance))}It rained.`, 'text/html'), [...read, 422]),
	(chance) =>
		shot(
			'hostile page',
			request(
				`<!doctype html><script>${oddText(chance)}</script><p a="${'<'.repeat(chance.below(999))}${oddText(chance)}`,
				'text/html',
			),
			[...read, 422],
		),
	() => shot('prototype', request('{"__proto__":{"text":"It rained."},"constructor":1}', json), unread),
	() => shot('empty', request('', json), [400]),
	() => shot('empty text', request('{"text":""}', json), [...read, 422]),
	(chance) =>
		shot(
			'no UTF-8',
			request(
				Uint8Array.from({length: 20}, () => 0x80 + chance.below(0x7f)),
				chance.pick([json, lines, 'text/plain', 'text/html']),
			),
			[400],
		),
	(chance) =>
		shot(
			'UTF-16',
			request(Buffer.from(`\ufeff{"text":"${sentence(chance).replaceAll('“', '')}"}`, 'utf16le'), json),
			[400],
		),
	(chance) =>
		shot(
			'said to be packed',
			request(Uint8Array.of(0x1f, 0x8b, 8, 0, chance.below(256), 0xff, 0xfe), json, {
				headers: ['content-encoding: gzip'],
			}),
			[400, 415],
		),
	(chance) => shot('too many', request(`[${'0,'.repeat(1000 + chance.below(9))}0]`, json), [413]),
	(chance) => shot('too large', request('x'.repeat(storm.maxBytes + 1 + chance.below(5000)), 'text/plain'), [413, 0]),
	(chance) => shot('too large, chunked', chunked(`"${'x'.repeat(storm.maxBytes + chance.below(5000))}"`), [413, 0]),
	(chance) =>
		shot('too long', request('It rained. '.repeat(storm.maxLength / 11 + 1 + chance.below(99)), 'text/plain'), unread),
]

const wrongTypes = [
	null,
	true,
	5,
	-1e308,
	'',
	'It rained.',
	{},
	{text: 5},
	{text: null},
	{text: {}},
	{text: ['It rained.']},
	{txt: 'It rained.'},
	{articles: 5},
]

const wrongFields = [
	{published: 'soon'},
	{published: 5},
	{id: {}},
	{id: ''},
	{authors: 'Ann Lee'},
	{authors: [1]},
	{title: []},
	{url: 'javascript:1'},
	{language: 'xx'},
	{blocks: 1},
	{text: 1, id: 'a'},
]

const depth = (chance: Chance): number => chance.pick([60, 1000, 20_000])

const nested = (open: string, close: string, deep: number, inner = ''): string =>
	open.repeat(deep) + inner + close.repeat(deep)
