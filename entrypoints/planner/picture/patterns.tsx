/**
 * What tells the kinds of bands apart without colour, in print too: control is dotted, a rollout lies in level lines,
 * days of enrollment are hatched over whatever they are in.
 */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-control`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="control-ground" width="8" height="8" />
        <circle className="pattern-mark" cx="2" cy="2" r="1" />
        <circle className="pattern-mark" cx="6" cy="6" r="1" />
      </pattern>
      <pattern id={`${id}-rollout`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="rollout-ground" width="6" height="6" />
        <path className="pattern-line" d="M0 3H6" />
      </pattern>
      <pattern id={`${id}-enrolling`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="pattern-line" d="M-1 8L8 -1" />
      </pattern>
    </defs>
  );
}
