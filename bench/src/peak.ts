import {readFileSync} from 'node:fs'

/**
 * The most memory that this process has held, in MB. Linux counts what its parent held before it as `maxRSS` too, so that a small
 * program started by a large one looks as large: there it is read from `/proc`.
 */
export function peakMegabytes(): number {
	const {maxRSS} = process.resourceUsage()
	if (process.platform !== 'linux') return maxRSS / 1024
	const kilobytes = /^VmHWM:\s{1,20}(\d{1,12}) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
	return Number(kilobytes ?? maxRSS) / 1024
}
