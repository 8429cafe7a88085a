/** Shows whether the `details` around it is open; points along the line of reading while closed. */
export const Chevron = () => (
  <span
    aria-hidden="true"
    dir="ltr"
    className="inline-block text-ink-soft rtl:-scale-x-100 [details[open]>summary>&]:rotate-90 rtl:[details[open]>summary>&]:-rotate-90"
  >
    ›
  </span>
)
