/** Seconds of processor time that a piece of work takes, on all its threads: a busy machine doesn't lengthen it. */
export function processorSeconds(work: () => void): number {
	const start = process.cpuUsage()
	work()
	const {user, system} = process.cpuUsage(start)
	return (user + system) / 1e6
}
