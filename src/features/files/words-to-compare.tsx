/** Six words that two people read to one another. Always English, left to right. */
export const WordsToCompare = ({ words }: { words: string }) => (
  <span lang="en" dir="ltr" className="font-mono text-sm font-medium">
    {words}
  </span>
)
