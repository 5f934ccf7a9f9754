#!/usr/bin/env node
import './cli/v8-flags.js'

// After the flags, by which compiled code is known.
const {runCommand} = await import('./cli/main.js')
await runCommand()
