import { readFileSync } from 'node:fs'

/**
 * Most memory of this process in MB. Linux's own figure for the address space comes first: the one of getrusage starts at
 * what the parent process had when it started this one.
 */
export function peakMegabytes(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) / 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024
}
