#!/usr/bin/env node
// Stands before anything is built, so that a workspace can link it.
import '../dist/cli.js';
