import type {StatusCode} from './status.js'

/** Why a request gets no records: its status, what is wrong with it, what to do. */
export interface Refusal extends Error {
	readonly status: StatusCode
	readonly reason: string
	readonly cure: string
}

export const refusal = (status: StatusCode, reason: string, cure: string): Refusal =>
	Object.assign(new Error(reason), {status, reason, cure})

export const isRefusal = (error: unknown): error is Refusal =>
	error instanceof Error && 'status' in error && 'cure' in error
