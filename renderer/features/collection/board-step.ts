import type { Framework } from '../../../shared/domain/framework.ts'

/** 1 to 5 over the scale of the framework: how dark a cell is. */
export function stepOf(level: number, { minLevel, maxLevel }: Framework): number {
  if (maxLevel <= minLevel) return 5
  return 1 + Math.round(((level - minLevel) / (maxLevel - minLevel)) * 4)
}
