import {bodies} from './bodies.js'
import type {Chance} from './chance.js'
import {heads} from './heads.js'
import {bare, chunked, inPieces, json, lines, type Maker, read, request, type Shot, shot} from './shot.js'
import {oddText, sentence} from './texts.js'

/** Requests that are as they should be. */
const sound: readonly Maker[] = [
	(chance) => shot('article', request(JSON.stringify({text: sentence(chance), published: '2026-03-04'}), json), read),
	(chance) =>
		shot('odd article', request(JSON.stringify({text: oddText(chance), title: oddText(chance).slice(0, 99)}), json), [
			...read,
			422,
		]),
	(chance) =>
		shot(
			'list',
			request(JSON.stringify(Array.from({length: chance.below(5)}, () => ({text: sentence(chance)}))), json),
			read,
		),
	(chance) =>
		shot(
			'lines',
			request(`${JSON.stringify({text: sentence(chance)})}\n\n{"text":"It rained."}\n`, lines, {
				headers: [`accept: ${lines}`],
			}),
			read,
		),
	(chance) =>
		shot(
			'plain text',
			request(sentence(chance), 'text/plain; charset=utf-8', {path: '/v1/extract?published=2026-03-04&id=a'}),
			read,
		),
	(chance) => shot('page', request(`<title>Pier</title><p>${sentence(chance).repeat(3)}</p>`, 'text/html'), read),
	(chance) =>
		shot('service', bare('GET', chance.pick(['/live', '/ready', '/metrics', '/v1/schema', '/openapi.json'])), [200]),
	() => shot('head', bare('HEAD', '/live'), [200]),
	(chance) => ({
		name: 'pipelined',
		pieces: [
			`${bare('GET', '/live').replace('connection: close\r\n', '')}${bare('GET', chance.pick(['/ready', '/nowhere']))}`,
		],
		statuses: [200, 404],
		answers: 2,
	}),
	(chance) => ({
		name: 'slow body',
		pieces: inPieces(request(JSON.stringify({text: sentence(chance)}), json), 4),
		pause: 20,
		statuses: read,
	}),
	(chance) => ({name: 'chunked', pieces: [chunked(JSON.stringify({text: sentence(chance)}))], statuses: read}),
]

/** Connections that end before they should. */
const cuts: readonly Maker[] = [
	(chance) => ({
		name: 'cut in its head',
		pieces: [bare('GET', '/live').slice(0, 5 + chance.below(30))],
		cut: true,
		statuses: [0, 400],
	}),
	(chance) => {
		const whole = request(JSON.stringify({text: sentence(chance)}), json)
		return {
			name: 'cut in its body',
			pieces: [whole.subarray(0, whole.length - 1 - chance.below(30))],
			cut: true,
			statuses: [0, 400],
		}
	},
	(chance) => ({
		name: 'cut before its answer',
		pieces: [request(JSON.stringify({text: sentence(chance).repeat(20)}), json)],
		cut: true,
		statuses: [0, 200, 429],
	}),
	(chance) => ({
		name: 'cut slowly',
		pieces: inPieces(request(JSON.stringify({text: sentence(chance)}), json), 6).slice(0, 4),
		pause: 10,
		cut: true,
		statuses: [0, 400],
	}),
	() => ({name: 'nothing', pieces: [], cut: true, statuses: [0]}),
]

const groups = [sound, sound, bodies, heads, cuts]

/** A shot at random: two of five are as they should be. */
export const shoot = (chance: Chance): Shot => chance.pick(chance.pick(groups))(chance)

/** Every kind of shot once, in order. */
export const eachKind = (chance: Chance): Shot[] => [...sound, ...bodies, ...heads, ...cuts].map((make) => make(chance))
