import {emitters} from '../../emit/index.js'
import {eventTypes} from '../../facts/event/types/index.js'
import {factKinds} from '../../facts/fact.js'
import {formatNames} from '../../ingest/formats.js'
import {queryFormats} from '../query/question.js'
import type {Value} from './completed.js'

const one = (values: readonly string[]): Value => ({is: 'one', values})

/** Encodings of news, as the standard names them; others are taken too. */
export const commonEncodings = [
	'utf-8',
	'windows-1252',
	'iso-8859-1',
	'iso-8859-2',
	'iso-8859-15',
	'utf-16le',
	'utf-16be',
	'windows-1250',
	'windows-1251',
	'shift_jis',
	'euc-kr',
	'gb18030',
	'big5',
] as const

/** Values of options, by the option, or by its command and it where other commands take others. */
const known: Readonly<Record<string, Value>> = {
	'--kinds': {is: 'list', values: factKinds},
	'--input-format': one(formatNames),
	'--encoding': one(commonEncodings),
	'--statements': one(['main', 'all']),
	'--language': one(['en']),
	'extract --format': one(Object.keys(emitters)),
	'extract --errors': one(['inline']),
	'query --format': one(queryFormats),
	'query --event': one(eventTypes.map(({name}) => name)),
	'work --format': one(['jsonl', 'document']),
}

/** What a word in the help stands for, where no values are known: `<file>`. */
const byName: Readonly<Record<string, Value['is']>> = {
	...Object.fromEntries(['file', 'path', 'paths', 'db', 'place', 'results', 'gold'].map((name) => [name, 'file'])),
	...Object.fromEntries(['folder', 'folders'].map((name) => [name, 'folder'])),
}

/** What may stand behind an option of a command. `name`: of the value in the help, `file` of `<file>`. */
export const valueOfOption = (command: string, flag: string, name: string): Value =>
	known[`${command} ${flag}`] ?? known[flag] ?? valueNamed(name)

/** What an argument of this name is. */
export function valueNamed(name: string): Value {
	const is = Object.hasOwn(byName, name) ? byName[name] : undefined
	return is === 'file' || is === 'folder' ? {is} : {is: 'free'}
}
