import { memo } from 'react'
import type { TreatedRegion } from '../../domain/treatment-block'
import { RegionPicker } from '../../note-view/body-map/region-picker'
import { FindingMessage } from './finding-message'
import { useFindingAt } from './workspace'

const Picker = memo(RegionPicker)

/** Regions of a block or a finding, with the finding that belongs to them. */
export function RegionField({
  place,
  label,
  value,
  onChange,
}: {
  place: string
  label: string
  value: readonly TreatedRegion[]
  onChange: (next: TreatedRegion[]) => void
}) {
  const finding = useFindingAt(place)
  return (
    <div data-place={place}>
      <Picker label={label} value={value} onChange={onChange} />
      <FindingMessage id={`${place}-finding`} finding={finding} />
    </div>
  )
}
