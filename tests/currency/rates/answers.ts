import type { RateRequest, RateSource } from '../../../utils/currency/rates/index.ts'
import type { RatesServer } from '../../rates-server.ts'

/** What the server answers to one request of a source, read by that source. */
export async function ask(server: RatesServer, source: RateSource, request: RateRequest, address = 0) {
  const response = await fetch(server.instead(request.addresses[address]!))
  return source.read({ status: response.status, body: await response.text() }, request)
}
