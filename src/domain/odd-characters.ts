// Control characters but tab and line ends, marks that turn the reading direction of what follows
// (isolates end by themselves and stay), halves of characters, code points that are none.
const ODD = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Whether a text holds characters that nobody types and that can make it read as something else. */
export const hasOddCharacters = (text: string): boolean => text.search(ODD) >= 0

export const withoutOddCharacters = (text: string): string => text.replace(ODD, '')
