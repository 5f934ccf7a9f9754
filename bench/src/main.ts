import {parseArgs} from 'node:util'
import {compareAccuracy} from './accuracy.js'
import {measureArchive} from './archive/main.js'
import {firstFacts} from './browser.js'
import {growthOf, growthTable} from './growth.js'
import {excessesOf} from './growth-bounds.js'
import {peakMemory} from './memory.js'
import {corenlp} from './peers/corenlp.js'
import {spacy} from './peers/spacy.js'
import {roomCosts} from './rooms.js'
import {measureServer} from './server/main.js'
import {shapes} from './shapes.js'
import {compareSpeed} from './speed.js'
import {startCosts} from './start.js'
import type {Loader} from './system.js'
import {chrono} from './systems/chrono.js'
import {compromise} from './systems/compromise.js'
import {natural} from './systems/natural.js'
import {newsfacts} from './systems/newsfacts.js'
import {quoteParser} from './systems/quote-parser.js'
import {quotedStrings} from './systems/quoted-strings.js'
import {recognizers} from './systems/recognizers.js'
import {sbd} from './systems/sbd.js'
import {segmenter} from './systems/segmenter.js'
import {wink} from './systems/wink.js'

// npm run bench -- [accuracy] [speed] [start] [rooms] [memory] [growth] [archive] [server] [browser] [--seconds N] [--requests N] [--seed N] [--section NAME]… [--gold FOLDER] [--limit N] [--largest BYTES] [--patience SECONDS] [--shape NAME]… [--max-exponent X] [--max-seconds N] [--max-peak MB] [--rules]

const {values, positionals} = parseArgs({
	options: {
		gold: {type: 'string', default: '../shared/gold'},
		limit: {type: 'string'},
		largest: {type: 'string', default: '1.6e6'},
		shape: {type: 'string', multiple: true},
		section: {type: 'string', multiple: true},
		patience: {type: 'string', default: '90'},
		rules: {type: 'boolean', default: false},
		seconds: {type: 'string', default: '10'},
		requests: {type: 'string', default: '50000'},
		seed: {type: 'string', default: '1'},
		'max-exponent': {type: 'string', default: 'Infinity'},
		'max-seconds': {type: 'string', default: 'Infinity'},
		'max-peak': {type: 'string', default: 'Infinity'},
	},
	allowPositionals: true,
})

/** We come first; then what a JavaScript user would take; then peers in other languages, where they are at hand. */
const systems: readonly Loader[] = [
	newsfacts,
	wink,
	compromise,
	natural,
	sbd,
	segmenter,
	quoteParser,
	quotedStrings,
	chrono,
	recognizers,
	spacy,
	corenlp,
]

for (const name of values.shape ?? [])
	if (!(name in shapes)) throw new TypeError(`--shape: no shape ${name}; there are ${Object.keys(shapes).join(', ')}`)

const limit = values.limit === undefined ? undefined : Number(values.limit)
if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
	throw new RangeError(`--limit: ${values.limit} is no whole number above 0`)

const parts: Record<string, () => string | Promise<string>> = {
	accuracy: () => compareAccuracy(values.gold, systems, limit),
	speed: () => compareSpeed(values.gold, systems, limit),
	start: () => startCosts(values.gold),
	rooms: () => roomCosts(values.gold, limit),
	memory: () => peakMemory(values.gold),
	growth: () => {
		const growth = growthOf(Number(values.largest), Number(values.patience), values.shape)
		const bad = excessesOf(growth, {
			exponent: Number(values['max-exponent']),
			seconds: Number(values['max-seconds']),
			peak: Number(values['max-peak']),
		})
		if (bad.length > 0) process.exitCode = 4
		return [growthTable(growth), ...bad].join('\n')
	},
	archive: () => measureArchive(values.gold, values.section),
	browser: firstFacts,
	server: () =>
		measureServer(
			{seconds: Number(values.seconds), requests: Number(values.requests), seed: Number(values.seed)},
			values.section,
		),
}

const asked = positionals.length > 0 ? positionals : Object.keys(parts)
for (const name of asked) {
	const part = parts[name]
	if (!part) throw new TypeError(`No such part: ${name}; there are ${Object.keys(parts).join(', ')}`)
	process.stdout.write(`${await part()}\n\n`)
}
