#!/usr/bin/env node
import './cli/compilation.js'
import './cli/main.js'
