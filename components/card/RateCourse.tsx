import type { CardCourse } from '../../utils/reader/card-model.ts'

const WIDTH = 320
const HEIGHT = 56
/** Room above and below the line, so that its ends and the marked day are not cut. */
const MARGIN = 10

/** The course of a rate as a line, with the article's day marked; in words for those who don't see it. */
export function RateCourse({ course }: { course: CardCourse }) {
  const { points, marked, words } = course
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 2) return null
  const rates = points.map(point => point.rate)
  const low = Math.min(...rates)
  const high = Math.max(...rates)
  const x = (at: number) => ((at - first.at) / (last.at - first.at)) * (WIDTH - 2 * MARGIN) + MARGIN
  const y = (rate: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((rate - low) / (high - low)) * (HEIGHT - 2 * MARGIN)
  const line = points
    .map(({ at, rate }, i) => `${i === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(rate).toFixed(1)}`)
    .join('')
  const day = points.reduce((a, b) => (Math.abs(b.at - marked) < Math.abs(a.at - marked) ? b : a))
  return (
    <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words}>
      <path d={`${line}V${HEIGHT}H${x(first.at).toFixed(1)}Z`} fill="var(--accent)" opacity="0.1" />
      <path d={line} fill="none" stroke="var(--accent)" stroke-width="1.6" vector-effect="non-scaling-stroke" />
      <circle cx={x(day.at)} cy={y(day.rate)} r="3.2" fill="var(--accent)" />
    </svg>
  )
}
