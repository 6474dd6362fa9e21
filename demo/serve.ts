import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { editedArticle } from './edited-article.ts'
import { renderStory, storyScript } from './hydrated/render.ts'
import { longArticle } from './long-article.ts'

const PAGES = join(dirname(fileURLToPath(import.meta.url)), 'pages')

/** Only these kinds of file are served; anything else under pages/ does not exist for a visitor. */
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Headers that belong to one page. */
const PAGE_HEADERS: Record<string, Record<string, string>> = {
  // As strict as a site can be about styles and scripts: what Angka shows must not depend on the page's permission.
  '/bad/strict-csp.html': {
    'Content-Security-Policy':
      "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; base-uri 'none'",
  },
  // Nobody may write markup into this page, by whatever means: no policy for it can even be made.
  '/bad/trusted-types.html': {
    'Content-Security-Policy':
      "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'self'; base-uri 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  },
}

/** Pages that are finished when they are asked for. */
const FINISHED: Record<string, (html: string, query: URLSearchParams) => string> = {
  '/bad/long.html': longArticle,
  '/edited.html': (html, query) => editedArticle(html, query.get('version')),
  '/hydrated.html': renderStory,
}

/** Scripts that are made when they are first asked for. */
const MADE: Record<string, () => Promise<string>> = {
  '/hydrated.js': storyScript,
}

/** Paths below these belong to a single-page application: a reload of any of them gets its shell. */
const APPLICATIONS = ['/app/']

/** Where the demo is to listen; port 0 takes a free one. */
export interface DemoOptions {
  port?: number
  host?: string
}

export interface Demo {
  /** The origin, without a slash at its end. */
  url: string
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

const html = (body: string | Buffer, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
})

const text = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body,
})

/** The path as words between slashes, or null where it tries to leave the pages or cannot be decoded. */
function segmentsOf(pathname: string): string[] | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
  const segments = decoded.split('/').filter(segment => segment !== '')
  const hostile = segments.some(segment => segment.startsWith('.') || /[\\\0:]/.test(segment))
  return hostile ? null : segments
}

async function fileAt(segments: string[]): Promise<{ file: string; directory: boolean } | null> {
  const path = join(PAGES, ...segments)
  if (path !== PAGES && !path.startsWith(PAGES + sep)) return null
  try {
    const found = await stat(path)
    return { file: path, directory: found.isDirectory() }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      return null
    }
    throw error
  }
}

async function notFound(): Promise<Answer> {
  return html(await readFile(join(PAGES, '404.html')), 404)
}

async function answer(url: URL): Promise<Answer> {
  if (url.pathname === '/healthz') return text(200, 'ok\n')

  const make = MADE[url.pathname]
  if (make) return { status: 200, headers: { 'Content-Type': CONTENT_TYPES['.js']! }, body: await make() }

  const segments = segmentsOf(url.pathname)
  if (segments === null) return notFound()

  const found = await fileAt(segments)
  if (found?.directory) {
    if (!url.pathname.endsWith('/')) return text(308, '', { Location: `${url.pathname}/${url.search}` })
    const index = await fileAt([...segments, 'index.html'])
    return index === null ? notFound() : html(await readFile(index.file))
  }
  if (found !== null) {
    const type = CONTENT_TYPES[extname(found.file)]
    if (type === undefined) return notFound()
    const finish = FINISHED[url.pathname]
    const body = await readFile(found.file)
    return {
      status: 200,
      headers: { 'Content-Type': type },
      body: finish === undefined ? body : finish(body.toString('utf8'), url.searchParams),
    }
  }

  const application = APPLICATIONS.find(path => url.pathname.startsWith(path) && extname(url.pathname) === '')
  if (application !== undefined) return html(await readFile(join(PAGES, application, 'index.html')))
  return notFound()
}

const LONGEST_WAIT = 10_000

/** How long an answer is asked to take (`?wait=`), in milliseconds: a picture that comes late puts off a page's load. */
function waitOf(url: URL): number {
  const asked = Number(url.searchParams.get('wait') ?? 0)
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), LONGEST_WAIT) : 0
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // The host is only there to make a URL of the path: which name the demo was reached by changes nothing. A second
  // slash at the beginning would be read as a host.
  const url = new URL(`http://demo.invalid/${(request.url ?? '/').replace(/^\/+/, '')}`)
  const readable = request.method === 'GET' || request.method === 'HEAD'
  if (readable) await setTimeout(waitOf(url))
  const { status, headers, body } = readable
    ? await answer(url)
    : text(405, 'Only GET and HEAD are answered.\n', { Allow: 'GET, HEAD' })
  response.writeHead(status, {
    // Asked for anew each time, but kept as it was left for going back.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
    ...(status === 200 ? PAGE_HEADERS[url.pathname] : {}),
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Serves the demo pages on one address of this machine, by default loopback.
 *
 * @returns the origin it is reached at, and how to stop it
 * @throws what `listen` throws, such as EADDRINUSE for a port that is taken
 */
export async function startDemo({ port = 0, host = '127.0.0.1' }: DemoOptions = {}): Promise<Demo> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(`demo: ${request.url ?? ''}:`, error)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('The demo could not read this page.\n')
    })
  })
  // A test that keeps this process busy for seconds must not find its connection dropped afterwards.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The demo listens on no port.')
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => {
          if (error === undefined) resolve()
          else reject(error)
        })
        server.closeAllConnections()
      }),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, host: { type: 'string', default: '127.0.0.1' } },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port.`)
  const demo = await startDemo({ port, host: values.host })
  console.log(`The demo site is at ${demo.url}/ (Ctrl+C stops it)`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close())
}
