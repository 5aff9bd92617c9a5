import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname

/** A site that a server is to serve, where `npm run build` has put it. */
export interface Served {
  outDir: string
  port: number
}

export interface Server {
  name: 'nginx' | 'caddy'
  /** Its executable, or null where there is none. */
  executable: string | null
}

export const findServer = (name: Server['name']): Server => ({
  name,
  executable:
    [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path)) ?? null,
})

/** What `npm run hosting` prints, for a port of its own and without TLS. */
function settingsFor({ name }: Server, { outDir, port }: Served): string {
  const command = ['run', '-s', 'hosting', '--', name, '--outDir', outDir]
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${command.join(' ')}: ${stderr}`)
  if (name === 'caddy') return stdout.replace(/^https?:\/\/\S+ \{$/m, `http://localhost:${port} {`)
  return stdout.replace(/listen 80;/, `listen 127.0.0.1:${port};`).replace(/listen \[::\]:80;/, '')
}

/** What surrounds them in a server's own file of settings, so that it touches nothing but a folder. */
const around: Record<Server['name'], (settings: string, folder: string) => string> = {
  nginx: (settings, folder) => `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  ${settings}
}
`,
  caddy: (settings) => `{
  admin off
  auto_https off
}
${settings}`,
}

const commandLine: Record<Server['name'], (file: string, folder: string) => string[]> = {
  nginx: (file, folder) => ['-p', folder, '-e', join(folder, 'error.log'), '-c', file],
  caddy: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
}

/**
 * Starts a server for several sites, with settings as they are printed.
 * @returns what stops it
 */
export async function serve(server: Server, sites: readonly Served[]): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), `on-the-record-${server.name}-`))
  const file = join(folder, 'settings')
  const settings = sites.map((site) => settingsFor(server, site)).join('\n')
  writeFileSync(file, around[server.name](settings, folder))
  const child = spawn(server.executable ?? server.name, commandLine[server.name](file, folder), {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const output = collect(child)
  const stop = () => {
    child.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  // However the tests end, the server ends with them.
  process.once('exit', stop)
  for (const { port } of sites) {
    await answers(port, child).catch((error: Error) => {
      stop()
      throw new Error(`${server.name} does not serve: ${error.message}\n${output()}`)
    })
  }
  return stop
}

function collect({ stderr }: ChildProcess): () => string {
  let text = ''
  stderr?.on('data', (data: Buffer) => {
    text += data
  })
  return () => text
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error('it ended')
    if (await fetch(`http://localhost:${port}/`).catch(() => null)) return
    await new Promise((wake) => setTimeout(wake, 100))
  }
  throw new Error('it gave no answer in ten seconds')
}
