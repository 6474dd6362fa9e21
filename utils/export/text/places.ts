/** A country's English name, as the place of publication: of a newspaper on the web no nearer one is known. */
export function placeOf(country: string | undefined): string | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return undefined
  // Bibliographies in any language take the name of a country in English; a code that names none comes back as it is.
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country)
  return name === country ? undefined : name
}
