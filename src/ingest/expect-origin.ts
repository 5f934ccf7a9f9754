import {checkKeys} from '../model/expected.js'
import type {Origin} from './ingested.js'

const keys: Readonly<Record<keyof Origin, true>> = {
	place: true,
	id: true,
	url: true,
	fields: true,
	hints: true,
	maxLength: true,
}

/** Throws TypeError for what doesn't say where a text comes from. */
export function expectOrigin(origin: unknown): void {
	checkKeys(origin, Object.keys(keys), 'the origin')
}
