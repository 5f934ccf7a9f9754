/** Packages that only some users need, with the version to ask npm for: those of `peerDependencies` in package.json. */
export const optionalPackages = {
	'@modelcontextprotocol/sdk': '1.32.2',
	'better-sqlite3': '12.11.1',
	bullmq: '6.7.0',
	ioredis: '5.11.1',
	mailparser: '3.14.2',
	mammoth: '1.13.0',
	'pdfjs-dist': '5.6.205',
	pg: '8.23.1',
} as const

export type OptionalPackage = keyof typeof optionalPackages

/** A package that isn't installed: what needs it, and the command that installs it. */
export interface MissingPackage extends Error {
	readonly reason: string
	readonly cure: string
}

/**
 * Loads a package that users install when they need it. `purpose` names what needs it, as `reading PDF`. Throws a
 * MissingPackage where it isn't installed; any other error of its loading as it is.
 */
export async function loadOptional<T>(name: OptionalPackage, purpose: string, load: () => Promise<T>): Promise<T> {
	try {
		return await load()
	} catch (error) {
		if (!isNotFound(error, name)) throw error
		const reason = `${purpose} needs the package ${name}, which isn't installed`
		const cure = `npm install ${name}@${optionalPackages[name]}`
		throw Object.assign(new Error(`${reason}: ${cure}`), {reason, cure})
	}
}

export const isMissingPackage = (error: unknown): error is MissingPackage =>
	error instanceof Error && 'reason' in error && 'cure' in error

// A package that is there, but lacks one of its own, is another error.
function isNotFound(error: unknown, name: string): boolean {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
	return (
		(code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') &&
		error instanceof Error &&
		error.message.includes(`'${name}'`)
	)
}
