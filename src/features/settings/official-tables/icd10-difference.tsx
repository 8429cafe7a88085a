import { Plural, Trans } from '@lingui/react/macro'
import type { TableDifference } from '../../../coding/icd10/table-difference'

const SHOWN = 20

/** What a file means for the codes we hold ourselves. */
export function Icd10Difference({ difference }: { difference: TableDifference }) {
  const { shared, gone, beside } = difference
  return (
    <>
      <li className="ps-2.5">
        <Plural value={shared} one="# of our codes is in it" other="# of our codes are in it" />
        {beside > 0 ? (
          <>
            {'; '}
            <Plural
              value={beside}
              one="# more code stands in the same groups"
              other="# more codes stand in the same groups"
            />
          </>
        ) : null}
      </li>
      {gone.length > 0 ? (
        <li className="border-s-2 border-fix ps-2">
          <details>
            <summary className="cursor-pointer">
              <Plural
                value={gone.length}
                one="# of our codes is not in it"
                other="# of our codes are not in it"
              />
            </summary>
            <ul className="mt-1 grid gap-0.5">
              {gone.slice(0, SHOWN).map(({ code, offers }) => (
                <li key={code.code}>
                  <bdi className="font-medium">{code.code}</bdi> <span lang="en">{code.label}</span>
                  {offers.length > 0 ? (
                    <>
                      {' → '}
                      <bdi>{offers.slice(0, 4).join(', ')}</bdi>
                    </>
                  ) : null}
                </li>
              ))}
              {gone.length > SHOWN ? (
                <li>
                  <Trans>and {gone.length - SHOWN} more</Trans>
                </li>
              ) : null}
            </ul>
          </details>
        </li>
      ) : null}
    </>
  )
}
