/**
 * Prints the settings of a server for the site as it was built: `npm run -s hosting -- nginx|caddy [--root FOLDER]`
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { HostingFault, readBuiltSite } from '../hosting/built-site.ts'
import { caddySettings } from '../hosting/caddy.ts'
import { nginxSettings } from '../hosting/nginx.ts'

const USAGE = `Usage: npm run -s hosting -- nginx|caddy [--root FOLDER] [--outDir FOLDER]

--root FOLDER     where the files will lie on the server, if not where they were built to
--outDir FOLDER   where they were built to, if not to dist`

const servers: Record<string, typeof nginxSettings> = { nginx: nginxSettings, caddy: caddySettings }

const options = {
  root: { type: 'string' },
  outDir: { type: 'string', default: 'dist' },
} as const

function main(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const settingsFor = servers[positionals.join(' ')]
  if (!settingsFor) throw new HostingFault(USAGE)
  process.stdout.write(settingsFor(readBuiltSite(values.outDir, resolve(values.root ?? values.outDir))))
}

try {
  main()
} catch (error) {
  const isUsers = error instanceof HostingFault || (error instanceof TypeError && 'code' in error)
  if (!isUsers) throw error
  console.error(error instanceof HostingFault ? error.message : `${error.message}\n\n${USAGE}`)
  process.exitCode = 1
}
