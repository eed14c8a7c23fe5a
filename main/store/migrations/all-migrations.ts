// Every migration in order. A new one is appended here and gets a test of its own number.
// One that changes an undoable table must also rewrite or empty `history`: its steps hold whole rows of that table.
import { plansMigration } from './0001-plans.ts'
import { settingsAndHistoryMigration } from './0002-settings-and-history.ts'
import { revisionsMigration } from './0003-revisions.ts'
import { milestonesMigration } from './0004-milestones.ts'
import { fiscalGatesMigration } from './0005-fiscal-gates.ts'
import { scenariosMigration } from './0006-scenarios.ts'
import { assessmentsMigration } from './0007-assessments.ts'
import { evidenceMigration } from './0008-evidence.ts'
import { mappingsMigration } from './0009-mappings.ts'
import { collectionMigration } from './0010-collection.ts'
import { reviewsMigration } from './0011-reviews-and-commitment.ts'
import { systemsMigration } from './0012-systems.ts'
import { collectedTextsMigration } from './0013-collected-texts.ts'
import { decisionsMigration } from './0014-decisions.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [
  plansMigration,
  settingsAndHistoryMigration,
  revisionsMigration,
  milestonesMigration,
  fiscalGatesMigration,
  scenariosMigration,
  assessmentsMigration,
  evidenceMigration,
  mappingsMigration,
  collectionMigration,
  reviewsMigration,
  systemsMigration,
  collectedTextsMigration,
  decisionsMigration,
]
