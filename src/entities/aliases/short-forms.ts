import {nicknames} from './nicknames.js'

let read: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** What a first name is called for short: `bob` of `robert`. Lower case; empty for names without. */
export function shortForms(name: string): ReadonlySet<string> {
	read ??= new Map(
		nicknames
			.trim()
			.split(/\s+/)
			.map((item) => {
				const [full = '', short = ''] = item.split(':')
				return [full, new Set(short.split(','))] as const
			}),
	)
	return read.get(name) ?? none
}

const none: ReadonlySet<string> = new Set()
