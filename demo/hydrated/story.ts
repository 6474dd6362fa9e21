import { createElement, Fragment, useEffect, useState } from 'react'

const p = (...children: readonly unknown[]) => createElement('p', null, ...(children as string[]))

/** The story of the hydrated page, the same on the server and in the browser, until it counts its first reader. */
export function Story({ onReady }: { onReady?: () => void }) {
  const [readers, setReaders] = useState(0)
  useEffect(() => {
    setReaders(1)
    onReady?.()
  }, [])
  return [
    p(
      'The ferry company has paid ',
      '€8.4 million',
      ' for a boat that was sold away from here twenty years ago, it said on Tuesday. The boat, which was called the Marrow Bay then and has carried four names since, will take up her old crossing in the spring.',
    ),
    p(
      'Repairs will cost another US$610,000, a third of it for the engines, and new seats £95,000, the yard at Little Sallow told this paper. The hull was found to be sound, and the paint on it to be nine layers thick.',
    ),
    p(
      '“We knew where everything was,” said the chief engineer, ',
      createElement('b', { key: 'name' }, 'Aurelio Penhaligon'),
      ', “and most of it still was.” He had served on her as an apprentice, and found his initials under the bench where he had left them.',
    ),
    p(
      'The boat that she replaces is younger, but was built for a lake, and has been out of service on every windy day of the last winter. She will be moored at the old coal quay until somebody with a lake makes an offer.',
    ),
    p(
      'Passengers who were asked on the landing stage said that they did not mind the age of a boat as long as it came. Some of the older ones had brought photographs, and were comparing the shape of the funnel.',
    ),
    p(
      'The company has promised to keep the timetable as it is, and to leave the bar where it was in her first years, on the side from which the sunset can be seen on the way home.',
    ),
    p('This story was read by ', readers, ' people.'),
  ].map((paragraph, index) => createElement(Fragment, { key: index }, paragraph))
}
