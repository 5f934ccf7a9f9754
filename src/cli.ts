#!/usr/bin/env node
import './cli/v8-flags.js'
import './cli/main.js'
