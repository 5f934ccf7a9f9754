import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Debian's Chromium, or the one that CHROMIUM names; undefined where there is none. */
export const executable = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
	(path) => path !== undefined && existsSync(path),
)

export const launch = (): Promise<Browser> =>
	chromium.launch({
		...(executable !== undefined && {executablePath: executable}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	})
