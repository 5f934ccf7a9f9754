/**
 * What the script of the command holds, see run-script.ts: the command itself and the thread that reads articles. One script
 * for both, so that what was compiled once serves the two.
 */
export interface Command {
	cli(): Promise<typeof import('./cli/main.js')>
	worker(): Promise<typeof import('./batch/worker.js')>
}

export const cli: Command['cli'] = () => import('./cli/main.js')
export const worker: Command['worker'] = () => import('./batch/worker.js')
