import type { InstancedProgramDefinition, ProgramDefinition } from 'sigma/rendering';

/** What of a program of sigma is used here. */
interface Program {
  readonly array: Float32Array;
  readonly ATTRIBUTES_ITEMS_COUNT: number;
  /** What tells the corners of one node or tie from each other. */
  readonly CONSTANT_DATA: readonly (readonly number[])[];
  getDefinition(): ProgramDefinition;
  processVisibleItem(index: number, start: number, ...looks: readonly unknown[]): void;
}

/**
 * A program of sigma that hands over every corner of every node or tie, and draws the same picture. Sigma's own have the
 * graphics card repeat one shape for each; a browser that draws without a card takes five times as long for that.
 */
// biome-ignore lint/suspicious/noExplicitAny: only a constructor of any arguments can be extended
export function inOneDraw<ProgramClass extends new (...parameters: any[]) => unknown>(
  repeating: ProgramClass,
): ProgramClass {
  const Repeating = repeating as unknown as new (...parameters: readonly unknown[]) => Program;
  class InOneDraw extends Repeating {
    override getDefinition(): ProgramDefinition {
      const { CONSTANT_ATTRIBUTES, ...definition } = super.getDefinition() as InstancedProgramDefinition;
      return { ...definition, ATTRIBUTES: [...definition.ATTRIBUTES, ...CONSTANT_ATTRIBUTES] };
    }

    override processVisibleItem(index: number, start: number, ...looks: readonly unknown[]): void {
      super.processVisibleItem(index, start, ...looks);
      const { array, ATTRIBUTES_ITEMS_COUNT: length, CONSTANT_DATA: corners } = this;
      for (const [place, corner] of corners.entries()) {
        const at = start + place * length;
        const shared = length - corner.length;
        if (place > 0) array.copyWithin(at, start, start + shared);
        array.set(corner, at + shared);
      }
    }
  }
  return InOneDraw as unknown as ProgramClass;
}
