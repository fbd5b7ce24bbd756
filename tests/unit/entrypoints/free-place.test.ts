import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freePlace,
  isInReach,
  type Box,
  type Ground,
  type Place,
} from '@/entrypoints/experimenter.content/panel/free-place';

const HOME: Place = { shift: 0, isMirrored: false };
const SIZE = { width: 180, height: 40 };
const ROOM = { width: 1100, height: 900 };

const ground = (taken: Box[], corner = 'bottom-right'): Ground => ({ size: SIZE, room: ROOM, corner, taken });
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Where the pill's own rectangle is at a place. */
function pillAt({ shift, isMirrored }: Place, { size, room, corner }: Ground): Box {
  const isRight = corner.endsWith('right') !== isMirrored;
  const top = corner.startsWith('bottom') ? room.height - 16 - size.height - shift : 16 + shift;
  return box(isRight ? room.width - 16 - size.width : 16, top, size.width, size.height);
}
const touches = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const boxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 1080 }),
      fc.integer({ min: 0, max: 880 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 200 }),
    )
    .map(([left, top, width, height]) => box(left, top, width, height)),
  { maxLength: 25 },
);
const corners = fc.constantFrom('bottom-right', 'bottom-left', 'top-right', 'top-left');
const places = fc.record({ shift: fc.nat(2000), isMirrored: fc.boolean() });

describe('the pill’s place', () => {
  it('is its corner while that is free', () => {
    expect(freePlace(HOME, ground([box(0, 0, 500, 900)]))).toEqual(HOME);
  });

  it('moves up over Save and Continue', () => {
    const save = box(900, 850, 184, 38);
    const place = freePlace(HOME, ground([save]));
    expect(place.isMirrored).toBe(false);
    expect(touches(pillAt(place, ground([save])), save)).toBe(false);
  });

  it('moves to the other side where its own is taken from top to bottom', () => {
    expect(freePlace(HOME, ground([box(800, 0, 300, 900)]))).toEqual({ shift: 0, isMirrored: true });
  });

  it('stays where it is as long as nothing is there, although its corner is free again', () => {
    const moved = { shift: 48, isMirrored: false };
    expect(freePlace(moved, ground([]))).toBe(moved);
  });

  it('covers nothing wherever that can be had, and is always in the window', () => {
    fc.assert(
      fc.property(places, boxes, corners, (now, taken, corner) => {
        const there = ground(taken, corner);
        const pill = pillAt(freePlace(now, there), there);
        const isFree = (place: Place) => !taken.some((each) => touches(pillAt(place, there), each));
        const couldBeFree = [false, true].some((isMirrored) =>
          Array.from({ length: 828 / 8 }, (_, step) => ({ shift: step * 8, isMirrored })).some((place) => {
            const wider = pillAt(place, there);
            const gap = box(wider.left - 4, wider.top - 4, SIZE.width + 8, SIZE.height + 8);
            return !taken.some((each) => touches(gap, each));
          }),
        );
        expect(couldBeFree && taken.some((each) => touches(pill, each))).toBe(false);
        expect(isFree(now) || pill.top >= 0).toBe(true);
        expect(pill.bottom).toBeLessThanOrEqual(ROOM.height);
      }),
    );
  });

  it('does not wander: looking again changes nothing', () => {
    fc.assert(
      fc.property(places, boxes, corners, (now, taken, corner) => {
        const there = ground(taken, corner);
        const once = freePlace(now, there);
        expect(freePlace(once, there)).toEqual(once);
      }),
    );
  });

  it('is the same without what is out of its reach, which need not be looked at', () => {
    fc.assert(
      fc.property(places, boxes, corners, (now, taken, corner) => {
        const there = ground(taken, corner);
        const near = taken.filter((each) => isInReach(each, there));
        expect(freePlace(now, ground(near, corner))).toEqual(freePlace(now, there));
      }),
    );
    expect(isInReach(box(500, 0, 100, 900), ground([]))).toBe(false);
  });
});
