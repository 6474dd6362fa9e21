import { createConnection } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDemo } from '../../demo/serve.ts'
import type { Demo } from '../../demo/serve.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

/** A status line for a path that is sent exactly as it is written: `fetch` would tidy it first. */
function statusOfRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(demo.url)
    const socket = createConnection(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: demo.test\r\nConnection: close\r\n\r\n`)
    })
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => (answer += piece))
    socket.on('end', () => resolve(answer.slice(0, answer.indexOf('\r\n'))))
    socket.on('error', reject)
  })
}

describe('the demo server', () => {
  test('listens on loopback, on a free port', () => {
    expect(demo.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  })

  test.each([
    ['/healthz', 'text/plain; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
    ['/id/lumbung.css', 'text/css; charset=utf-8'],
    ['/app/app.js', 'text/javascript; charset=utf-8'],
    ['/img/harbour.svg', 'image/svg+xml'],
  ])('serves %s as %s, to be asked for anew each time', async (path, type) => {
    const answer = await fetch(demo.url + path)
    await answer.arrayBuffer()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
  })

  test('answers an address that does not exist with a page that says so', async () => {
    const answer = await fetch(`${demo.url}/no/such/page.html`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('No such page')
  })

  test('gives the shell of the application for each of its addresses, and no shell for a missing file', async () => {
    const shell = await (await fetch(`${demo.url}/app/`)).text()
    expect(await (await fetch(`${demo.url}/app/night-trains`)).text()).toBe(shell)
    expect((await fetch(`${demo.url}/app`)).url).toBe(`${demo.url}/app/`)
    expect((await fetch(`${demo.url}/app/missing.js`)).status).toBe(404)
  })

  test.each([
    '/../serve.ts',
    '/%2e%2e/serve.ts',
    '/..%2fserve.ts',
    '/..%5cserve.ts',
    '/id/..%2f..%2f..%2fpackage.json',
  ])('does not leave its folder for %s', async path => {
    expect(await statusOfRaw(path)).toBe('HTTP/1.1 404 Not Found')
  })

  test.each(['/%zz', '/%00', '/.git', '//elsewhere.example/'])('finds nothing at %s', async path => {
    expect(await statusOfRaw(path)).toBe('HTTP/1.1 404 Not Found')
  })

  test('answers a HEAD with headers alone and refuses to be written to', async () => {
    const head = await fetch(`${demo.url}/shop.html`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    const post = await fetch(`${demo.url}/shop.html`, { method: 'POST', body: 'x' })
    expect(post.status).toBe(405)
    expect(post.headers.get('Allow')).toBe('GET, HEAD')
  })

  test('forbids styles and scripts on the strict page, and there alone', async () => {
    const strict = await fetch(`${demo.url}/bad/strict-csp.html`)
    const policy = strict.headers.get('Content-Security-Policy')
    expect(policy).toContain("style-src 'none'")
    expect(policy).toContain("script-src 'none'")
    expect(await strict.text()).not.toMatch(/<style|<link rel="stylesheet"|\sstyle=|<script src/)
    const usual = await fetch(`${demo.url}/id/desa-internet.html`)
    await usual.arrayBuffer()
    expect(usual.headers.get('Content-Security-Policy')).toBeNull()
  })

  test('takes no markup on the page of trusted types, and lets the page count what was refused', async () => {
    const page = await fetch(`${demo.url}/bad/trusted-types.html`)
    const policy = page.headers.get('Content-Security-Policy')
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("style-src 'none'")
    expect(await page.text()).toContain('<script src="/bad/trusted-types.js">')
  })

  test('takes as long as it is asked to, and never more than ten seconds', async () => {
    const before = performance.now()
    await (await fetch(`${demo.url}/img/lagoon.svg?wait=300`)).arrayBuffer()
    expect(performance.now() - before).toBeGreaterThanOrEqual(299)
    await (await fetch(`${demo.url}/img/lagoon.svg?wait=soon`)).arrayBuffer()
  })

  test('says which port is taken', async () => {
    const port = Number(new URL(demo.url).port)
    await expect(startDemo({ port })).rejects.toThrow('EADDRINUSE')
  })

  test('stops when it is closed', async () => {
    const other = await startDemo()
    await (await fetch(`${other.url}/healthz`)).text()
    await other.close()
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow('fetch failed')
  })
})
