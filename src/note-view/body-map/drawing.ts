/**
 * A region as drawn on the half of the figure at positive x. A plate is an outline; a node is an
 * ellipse for a joint or a group of lymph nodes. The midline is x = 0, the figure is 600 tall.
 */
export type Drawn =
  | { readonly kind: 'plate'; readonly region: string; readonly outline: string }
  | {
      readonly kind: 'node'
      readonly region: string
      readonly x: number
      readonly y: number
      readonly rx: number
      readonly ry: number
    }

export const plate = (region: string, outline: string): Drawn => ({
  kind: 'plate',
  region,
  outline,
})

export const node = (region: string, x: number, y: number, rx: number, ry = rx): Drawn => ({
  kind: 'node',
  region,
  x,
  y,
  rx,
  ry,
})

const HEAD_TO_ANKLE =
  '0,0 15,3 26,14 30,30 30,40 33,38 34.5,45 32,54 29,56 26,66 19,76! 18.5,88 22,99 34,106 ' +
  '52,111 68,115 80,122 87,136 90,154 94,180 100,208 107,230 113,252 118,276 120.5,298 ' +
  '122,308 131,318 138,332 140,345 136,348 131,340 126.5,333 128.5,348 129.5,362 128.5,374 ' +
  '126.2,378 123.8,376! 122.8,381.5 120.6,383.5 118.2,380! 117,381.5 115,381.5 113.2,376! ' +
  '111.2,375.5 108.6,372 107.3,362 106.3,350 105,334 104,316 104,303 99,284 91,260 84,240 ' +
  '81,224 78,206 72,182 66,160 63.5,149! 62.5,166 58.5,188 52,210 49,224 50,240 55,256 ' +
  '60,276 63.5,300 64,324 62,352 58,386 52,414 48,432 48,446 49,462 50.5,482 48,506 42,534 ' +
  '38.5,552'

const INNER_LEG =
  '19,552 17.5,534 13,510 9.5,484 11,462 14,446 13.5,430 11.5,404 7,364 2.5,330 0,316!'

/** Outline of the half figure seen from the front, standing, palms forward. */
export const FRONT_OUTLINE = `${HEAD_TO_ANKLE} 39,562 40,573 45,586 48,594 46,600 37,603 25,603 18,599 18,588 19.5,573 18,562 ${INNER_LEG}`
/** Seen from the back the heel stands in front of the sole. */
export const BACK_OUTLINE = `${HEAD_TO_ANKLE} 38,562 39,572 41,582 42.5,596 39,604 29,606 20,604 18,596 19,582 20,572 19,562 ${INNER_LEG}`
