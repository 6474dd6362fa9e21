/** A picture as a file of its own, in SVG. */
export function svgFile(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

/** For screens of today and for print. */
const SCALE = 2

/** The same as PNG, twice as fine. Rejects where the browser cannot draw it. */
export async function pngFile(svg: SVGSVGElement): Promise<Uint8Array> {
  const { width, height } = svg.viewBox.baseVal
  const url = URL.createObjectURL(new Blob([svgFile(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * SCALE, height * SCALE)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('The browser made no PNG.')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
