import {timingSafeEqual} from 'node:crypto'
import type {Context} from 'hono'
import {getCookie} from 'hono/cookie'
import {refusal} from '../serve/refusal.js'

/** What a request must bring: the server's own name, its own page, and the key that the command printed. */
export interface Guard {
	/** The port that it listens at: names and origins have it too. */
	readonly port: number
	readonly key: string
}

/** Name of the cookie that holds the key. Cookies are shared by all ports of a machine. */
export const cookieName = (port: number): string => `newsfacts-${port}`

const hosts = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Throws a Refusal where a request comes under another name (one of another site may be made to lead to this machine), from a page
 * of another origin, or without the key.
 */
export function checkRequest({req}: Context, {port, key}: Guard, given: string | undefined): void {
	const host = (req.header('host') ?? '').toLowerCase()
	if (!hosts.some((name) => host === `${name}:${port}` || (port === 80 && host === name)))
		throw refusal(403, 'asked under a name that is not its own', 'open the address that the command printed')
	const origin = req.header('origin')
	if (origin !== undefined && origin !== `http://${host}`)
		throw refusal(403, 'asked by a page of another origin', 'open the address that the command printed')
	const site = req.header('sec-fetch-site')
	if (req.method !== 'GET' && site !== undefined && site !== 'same-origin')
		throw refusal(403, 'asked by a page of another site', 'open the address that the command printed')
	if (given === undefined || !isSame(given, key))
		throw refusal(403, 'asked without the key', 'open the address that the command printed, with its key')
}

/** The key that a request brings in its cookie. */
export const keyOf = (context: Context, {port}: Guard): string | undefined => getCookie(context, cookieName(port))

function isSame(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)]
	return left.length === right.length && timingSafeEqual(left, right)
}
