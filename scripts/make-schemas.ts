// Writes the published JSON Schemas (draft 2020-12) from the schemas that validate, into resources/schema.
//   node scripts/run.mjs scripts/make-schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { frameworkFileSchema } from '../shared/domain/framework-file.ts'
import { mappingFileSchema } from '../shared/domain/mapping-file.ts'
import { COLLECTION_VERSION, collectionV1Schema } from '../shared/collection/file/collection-list.ts'
import { COLLECTION_FORMAT, envelopeSchema, REVIEW_FORMAT } from '../shared/exchange/envelope.ts'
import { REVIEW_VERSION, reviewV1Schema } from '../shared/exchange/review-file.ts'
import { roadmapV1Schema } from '../shared/exchange/v1/payload.ts'

const folder = new URL('../resources/schema/', import.meta.url)

const SCHEMAS = {
  'framework.schema.json': {
    schema: frameworkFileSchema,
    title: 'Framework (instrumen evaluasi) of Peta Rencana SPBE',
  },
  'mapping.schema.json': {
    schema: mappingFileSchema,
    title: 'Mapping (tabel padanan) between two frameworks of Peta Rencana SPBE',
  },
  'spbe-roadmap-v1.schema.json': {
    schema: envelopeSchema(1, roadmapV1Schema),
    title: 'Roadmap file of Peta Rencana SPBE, version 1',
  },
  'spbe-review-v1.schema.json': {
    schema: envelopeSchema(REVIEW_VERSION, reviewV1Schema, REVIEW_FORMAT),
    title: 'Return file with review notes of Peta Rencana SPBE, version 1',
  },
  'spbe-collection-v1.schema.json': {
    schema: envelopeSchema(COLLECTION_VERSION, collectionV1Schema, COLLECTION_FORMAT),
    title: 'List (kumpulan.json) in a collection of Peta Rencana SPBE, version 1',
  },
} as const

/** The text of every published schema by file name. Rules between fields are not in it: no JSON Schema can say them. */
export function makeSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([file, { schema, title }]) => {
      // `io: input`: what a file may hold, before defaults are filled in.
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
      return [file, `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`]
    }),
  )
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of makeSchemas()) writeFileSync(new URL(file, folder), text)
}
