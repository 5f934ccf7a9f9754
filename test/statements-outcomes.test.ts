import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'
import {claimsOf} from './claims-of.js'

const deeds = (text: string): string[] =>
	extract({text}).facts.flatMap((fact) =>
		fact.kind === 'statement'
			? [[fact.subject?.text, fact.verb.lemma, fact.object?.text ?? '–', fact.recipient?.text ?? '–'].join(' | ')]
			: [],
	)

describe('what a clause says of what happened', () => {
	it.each([
		['He is accused of having lied to parliament.', 'lie affirmed possible'],
		['Residents woke to find their cars buried in snow.', 'find affirmed actual'],
		['The firm paid two men to burn down the mill.', 'burn down affirmed intended'],
		['The firm was due to merge with Acme in May.', 'merge affirmed intended'],
		['Police have not confirmed that the man died.', 'die affirmed possible'],
		['Allegations that Lowe lied have been dismissed.', 'lie affirmed possible'],
	])('of %j is %j', (text, expected) => {
		expect(claimsOf(text)).toContain(expected)
	})

	it.each([
		["The firm's chief executive, Ann Lee, resigned on Monday.", "The firm's chief executive | resign | – | –"],
		["The city's homeless marched through the streets.", "The city's homeless | march | – | –"],
		['Among the dead were two firefighters.', 'two firefighters | be | Among the dead | –'],
		['The firm paid two men to burn down the mill.', 'two men | burn down | the mill | –'],
	])('of %j tells %j', (text, expected) => {
		expect(deeds(text)).toContain(expected)
	})
})
